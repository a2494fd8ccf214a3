package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarListingTest {

    private static CalendarListing november(String file) {
        return CalendarListing.of(
                file.getBytes(StandardCharsets.UTF_8),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 1),
                Ics.TOKYO,
                Locale.ENGLISH);
    }

    @Test
    void listsTimesAndDaysByStartAndThenByUid() {
        String file = Ics.calendar(
                "BEGIN:VEVENT",
                "UID:b",
                "SUMMARY:商談",
                "DTSTART:20261116T010000Z",
                "DTEND:20261116T023000Z",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:a",
                "DTSTART:20261116T100000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "SUMMARY:展示会",
                "DTSTART;VALUE=DATE:20261105",
                "DTEND;VALUE=DATE:20261107",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:later",
                "DTSTART:20261201T000000",
                "END:VEVENT");

        assertThat(november(file).commitments())
                .extracting(
                        its -> its.start() + " " + its.end() + " " + its.allDay() + " " + its.title() + "/" + its.uid())
                .containsExactly(
                        "2026-11-05T00:00 2026-11-07T00:00 true 展示会/",
                        "2026-11-16T10:00 2026-11-16T10:00 false /a",
                        "2026-11-16T10:00 2026-11-16T11:30 false 商談/b");
    }

    @Test
    void saysWhatCouldNotBeReadByLineInTheLanguageAskedFor() {
        String file = Ics.event("DTSTART:20261131T100000");

        assertThat(november(file).unread()).singleElement().satisfies(unread -> {
            assertThat(unread.line()).isEqualTo(6);
            assertThat(unread.reason(Messages.of(CalendarListing.class, Locale.ENGLISH)))
                    .isEqualTo("the event has no start that can be read, left out (DTSTART:20261131T100000)");
            assertThat(unread.reason(Messages.of(CalendarListing.class, Locale.JAPANESE)))
                    .isEqualTo("開始日時を読めないため、この予定を除きました（DTSTART:20261131T100000）");
        });
    }
}
