package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CopyStore.Beyond;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FarDaysTest {

    private static final Beyond COPY = new Beyond(1, 1);
    private static final Week FIRST = Week.of(LocalDate.of(2031, 1, 1));

    private final Map<Long, String> files = new TreeMap<>();
    private final List<Long> read = new ArrayList<>();
    private final FarDays days = new FarDays(Ics.TOKYO, Ics.MESSAGES, copy -> {
        read.add(copy.copy());
        return Optional.ofNullable(files.get(copy.copy()));
    });

    private List<Commitment> week(Beyond copy, Week week) {
        return days.touching(copy, week.monday(), week.next().monday());
    }

    @Test
    void aDiaryOfTenYearsIsTurnedWithoutReadingItEachWeek() {
        files.put(1L, Ics.event("DTSTART:20201118T100000", "RRULE:FREQ=WEEKLY"));

        List<Week> weeks = Stream.iterate(FIRST, Week::next).limit(520).toList();
        assertThat(weeks).allSatisfy(week -> assertThat(week(COPY, week)).hasSize(1));
        assertThat(read).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aRenewedFileIsReadAgain() {
        files.put(1L, Ics.event("DTSTART:20201118T100000", "RRULE:FREQ=WEEKLY"));
        assertThat(week(COPY, FIRST)).hasSize(1);

        files.put(1L, Ics.event("DTSTART:20201118T100000", "RRULE:FREQ=DAILY"));
        assertThat(week(new Beyond(1, 2), FIRST)).hasSize(7);
    }

    @Test
    void aFileThatIsGoneHoldsNothing() {
        assertThat(week(COPY, FIRST)).isEmpty();
    }

    @Test
    void aStretchOfDaysIsFoundInEachWeekItTouches() {
        files.put(1L, Ics.event("DTSTART;VALUE=DATE:20310103", "DTEND;VALUE=DATE:20310120"));

        assertThat(Stream.iterate(FIRST.previous(), Week::next)
                        .limit(5)
                        .map(week -> week(COPY, week).size()))
                .containsExactly(0, 1, 1, 1, 0);
    }

    @Test
    void manyCalendarsDoNotFillTheMemory() {
        for (long copy = 1; copy <= 9; copy++) {
            files.put(copy, Ics.event("DTSTART:20201118T100000", "RRULE:FREQ=WEEKLY"));
            week(new Beyond(copy, 1), FIRST);
        }
        read.clear();

        week(new Beyond(9, 1), FIRST);
        assertThat(read).isEmpty();
        week(new Beyond(1, 1), FIRST);
        assertThat(read).containsExactly(1L);
    }
}
