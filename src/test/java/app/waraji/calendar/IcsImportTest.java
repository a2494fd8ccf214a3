package app.waraji.calendar;

import static app.waraji.calendar.Ics.calendar;
import static app.waraji.calendar.Ics.commitments;
import static app.waraji.calendar.Ics.event;
import static app.waraji.calendar.Ics.starts;
import static app.waraji.calendar.Ics.troubles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.calendar.Unread.Why;
import app.waraji.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsImportTest {

    private static Commitment only(String file) {
        assertThat(commitments(file)).hasSize(1);
        return commitments(file).get(0);
    }

    private static Commitment timed(String start, String end) {
        return new Commitment("1", "商談", LocalDateTime.parse(start), LocalDateTime.parse(end), false);
    }

    private static Commitment days(String start, String end) {
        return new Commitment(
                "1", "商談", LocalDateTime.parse(start + "T00:00"), LocalDateTime.parse(end + "T00:00"), true);
    }

    @Test
    void timesOfOtherZonesAreOnTheReadersClock() {
        assertThat(only(event("DTSTART:20261116T010000Z", "DTEND:20261116T020000Z")))
                .isEqualTo(timed("2026-11-16T10:00", "2026-11-16T11:00"));
        assertThat(only(event("DTSTART;TZID=America/New_York:20261116T080000", "DURATION:PT45M")))
                .isEqualTo(timed("2026-11-16T22:00", "2026-11-16T22:45"));
    }

    @Test
    void floatingTimesStayAsTheyAre() {
        assertThat(only(event("DTSTART:20261116T120000", "DTEND:20261116T130000")))
                .isEqualTo(timed("2026-11-16T12:00", "2026-11-16T13:00"));
    }

    @Test
    void daysEndAtTheMidnightAfterTheLast() {
        assertThat(only(event("DTSTART;VALUE=DATE:20261116", "DTEND;VALUE=DATE:20261119")))
                .isEqualTo(days("2026-11-16", "2026-11-19"));
        assertThat(only(event("DTSTART;VALUE=DATE:20261116", "DURATION:P2D")))
                .isEqualTo(days("2026-11-16", "2026-11-18"));
    }

    @Test
    void withoutAnEndADayIsOneDayAndATimeHasNoLength() {
        assertThat(only(event("DTSTART;VALUE=DATE:20261116"))).isEqualTo(days("2026-11-16", "2026-11-17"));
        assertThat(only(event("DTSTART:20261116T120000"))).isEqualTo(timed("2026-11-16T12:00", "2026-11-16T12:00"));
    }

    @Test
    void aDurationInDaysCountsDaysOfTheCalendar() {
        // The clocks of New York go back on 1 November 2026: that day has 25 hours.
        String overTheChange = event("DTSTART;TZID=America/New_York:20261101T003000", "DURATION:P1D");
        assertThat(only(overTheChange)).isEqualTo(timed("2026-11-01T13:30", "2026-11-02T14:30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tokyo Standard Time",
                "Japan",
                "JST",
                "/mozilla.org/20050126_1/Asia/Tokyo",
                "大阪、札幌、東京",
                "\"(UTC+09:00) Osaka, Sapporo, Tokyo\""
            })
    void knowsTheManyNamesOfAZone(String name) {
        String file = event("DTSTART;TZID=" + name + ":20261116T100000");

        assertThat(Ics.read(file)
                        .between(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17), ZoneOffset.UTC)
                        .commitments())
                .extracting(Commitment::start)
                .containsExactly(LocalDateTime.parse("2026-11-16T01:00"));
        assertThat(troubles(file)).isEmpty();
    }

    @Test
    void aZoneDefinedInTheFileCounts() {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Customized Time Zone",
                "BEGIN:STANDARD",
                "DTSTART:16010101T030000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010101T020000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
        String file = calendar(
                zone,
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART;TZID=Customized Time Zone:20260629T090000",
                "RRULE:FREQ=MONTHLY;INTERVAL=5;COUNT=2",
                "END:VEVENT");

        assertThat(starts(file)).containsExactly("2026-11-29T17:00");
        assertThat(Ics.read(file)
                        .between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1), Ics.TOKYO)
                        .commitments())
                .extracting(its -> its.start().toString())
                .containsExactly("2026-06-29T16:00");
    }

    @Test
    void anUnknownZoneIsListedOnceAndTheTimeTakenAsItStands() {
        String file = event("DTSTART;TZID=Nowhere:20261116T100000", "DTEND;TZID=Nowhere:20261116T110000");

        assertThat(only(file)).isEqualTo(timed("2026-11-16T10:00", "2026-11-16T11:00"));
        assertThat(troubles(file)).containsExactly(Why.ZONE);
    }

    @Test
    void anUnknownZoneIsMostLikelyThatOfTheOtherEnd() {
        assertThat(only(event("DTSTART;TZID=Nowhere:20261116T100000", "DTEND;TZID=UTC:20261116T110000")))
                .isEqualTo(timed("2026-11-16T19:00", "2026-11-16T20:00"));
    }

    @Test
    void anEndThatNamesNoZoneIsInThatOfTheStart() {
        String file = event("DTSTART;TZID=America/New_York:20261116T090000", "DTEND:20261116T100000");

        assertThat(only(file)).isEqualTo(timed("2026-11-16T23:00", "2026-11-17T00:00"));
        assertThat(troubles(file)).isEmpty();
    }

    @Test
    void whatIsCalledOffIsLeftOut() {
        assertThat(commitments(event("DTSTART:20261116T100000", "STATUS:CANCELLED")))
                .isEmpty();
    }

    @Test
    void namesInSmallLettersEmptyLinesAndAnyLineEndsDoNoHarm() {
        String file = "begin:vcalendar\n\n\nbegin:vevent\rdtstart;value=date:20261116\r\n\r\nsummary:A\nend:vevent\n"
                + "end:vcalendar";

        assertThat(commitments(file)).extracting(Commitment::title).containsExactly("A");
        assertThat(troubles(file)).isEmpty();
    }

    @Test
    void titlesAreUnfoldedUnescapedAndFreeOfControlCharacters() {
        String file = event("DTSTART:20261116T100000").replace("商談", "A社\\, B\r\n 社\\; \\\\\\n2F\tC");

        assertThat(only(file).title()).isEqualTo("A社, B社; \\ 2F C");
    }

    @Test
    void quotedParametersMayHoldMarks() {
        assertThat(starts(event("DTSTART;X-NOTE=\"a:b;c\";TZID=\"Asia/Tokyo\":20261116T100000")))
                .containsExactly("2026-11-16T10:00");
    }

    @Test
    void aDateThatDoesNotExistIsListedWithItsLine() {
        String file = event("DTSTART:20261131T100000");

        assertThat(commitments(file)).isEmpty();
        assertThat(Ics.read(file).unread()).containsExactly(new Unread(6, Why.NO_START, "DTSTART:20261131T100000"));
    }

    @Test
    void linesAreCountedAsTheyStandInTheFileFoldsIncluded() {
        String file = event("DESCRIPTION:one\r\n two\r\n three", "DTSTART:soon");

        assertThat(Ics.read(file).unread()).extracting(Unread::line).containsExactly(9);
    }

    @Test
    void anEndBeforeTheStartIsTakenAsAbsentAndListed() {
        String file = event("DTSTART:20261116T100000", "DTEND:20261116T090000");

        assertThat(only(file)).isEqualTo(timed("2026-11-16T10:00", "2026-11-16T10:00"));
        assertThat(troubles(file)).containsExactly(Why.END);
    }

    @Test
    void everythingOddIsListedAndTheRestIsRead() {
        String file = calendar(
                "BEGIN:VEVENT",
                "UID:a",
                "END:VEVENT",
                "no line at all",
                "BEGIN:VEVENT",
                "UID:b",
                "DTSTART:20261116T100000",
                "DTSTART:20261117T100000",
                "DURATION:an hour",
                "EXDATE:never",
                "BEGIN:VEVENT",
                "UID:c",
                "DTSTART:20261118T100000",
                "END:VEVENT");

        assertThat(starts(file)).containsExactly("2026-11-16T10:00", "2026-11-18T10:00");
        assertThat(troubles(file))
                .containsExactly(Why.NO_START, Why.LINE, Why.REPEATED, Why.DURATION, Why.DATE, Why.NESTING);
    }

    @Test
    void aFileThatIsCutOffIsReadAsFarAsItGoes() {
        String file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261116T100000\nSUMM";

        assertThat(starts(file)).containsExactly("2026-11-16T10:00");
        assertThat(troubles(file)).containsExactly(Why.LINE, Why.CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "Hello", "date,title\n2026-11-16,A", "From: a@example.com\n\nBEGIN:VCALENDAR\n"})
    void whatIsNoCalendarIsRefusedInOneSentence(String file) {
        assertThatThrownBy(() -> Ics.read(file)).isInstanceOf(Refusal.class).hasMessageContaining("not a calendar");
    }

    @Test
    void tasksAreNoCommitments() {
        assertThat(commitments(calendar("BEGIN:VTODO", "DTSTART:20261116T100000", "END:VTODO")))
                .isEmpty();
    }

    @Test
    void anAlarmWithinAnEventDoesNotChangeIt() {
        String file = event("DTSTART:20261116T100000", "BEGIN:VALARM", "DURATION:PT5H", "SUMMARY:alarm", "END:VALARM");

        assertThat(only(file)).isEqualTo(timed("2026-11-16T10:00", "2026-11-16T10:00"));
    }

    @Test
    void aMessageThatCallsOffCallsOffAllThatItNames() {
        assertThat(commitments(event("DTSTART:20261116T100000").replace("VERSION:2.0", "METHOD:CANCEL")))
                .isEmpty();
    }

    @Test
    void ofTwoEventsOfOneUidTheRevisedOneCounts() {
        String file = calendar(
                "BEGIN:VEVENT",
                "UID:1",
                "SEQUENCE:1",
                "DTSTART:20261117T100000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART:20261116T100000",
                "END:VEVENT");

        assertThat(starts(file)).containsExactly("2026-11-17T10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Asia/Tokyo", "asia/tokyo", "tokyo standard time", "UTC+9", "GMT+0900"})
    void zonesAreKnownInSmallLettersByOffsetAndBehindAQuoteThatNobodyCloses(String name) {
        String file = event("DTSTART;TZID=" + name + ":20261116T100000");

        assertThat(troubles(file)).isEmpty();
        assertThat(starts(file)).containsExactly("2026-11-16T10:00");
    }

    @Test
    void tasksAndNotesAreMentionedOnceWithTheirNumber() {
        String file = calendar("BEGIN:VTODO", "END:VTODO", "BEGIN:VTODO", "END:VTODO");

        assertThat(Ics.read(file).unread()).containsExactly(new Unread(3, Why.OTHER_KIND, "VTODO × 2"));
    }

    @Test
    void aFileOfJunkDoesNotMakeAnEndlessList() {
        assertThat(troubles(calendar("junk\r\n".repeat(20_000))))
                .hasSize(10_001)
                .endsWith(Why.AND_MORE);
    }

    @Test
    void componentsWithinComponentsWithoutEndDoNoHarm() {
        String file = "BEGIN:VCALENDAR\r\n" + "BEGIN:X\r\n".repeat(100_000) + "END:X\r\n".repeat(100_000);

        assertThat(commitments(file)).isEmpty();
    }
}
