package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-W47",
        "2026-11-22, 2026-W47",
        "2026-11-23, 2026-W48",
        // Around New Year the week's year is not always the calendar's.
        "2026-12-31, 2026-W53",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-30, 2025-W01",
        "2025-12-28, 2025-W52",
        "2025-12-29, 2026-W01",
    })
    void isNamedAsIsoNamesIt(LocalDate day, String name) {
        assertThat(Week.of(day)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W47", "2026-W53", "2020-W53", "2026-W01", "0001-W01"})
    void readsWhatItWrites(String text) {
        assertThat(Week.parse(text).map(Week::toString)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-47",
                "2026W47",
                "2026-W7",
                "2026-W047",
                "2026-w47",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-W99",
                " 2026-W47",
                "2026-W47 ",
                "２０２６-W４７",
                "26-W47",
                "-2026-W47",
                "last week"
            })
    void refusesWhatIsNoWeek(String text) {
        assertThat(Week.parse(text)).isEmpty();
    }

    @Test
    void isWrittenInPlainDigitsWhateverTheSystemsLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(WEEK).hasToString("2026-W47");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void beginsOnMonday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Week(LocalDate.of(2026, 11, 17)))
                .withMessageContaining("2026-11-17");
    }

    @Test
    void knowsItsDays() {
        assertThat(WEEK.day(DayOfWeek.MONDAY)).isEqualTo("2026-11-16");
        assertThat(WEEK.day(DayOfWeek.FRIDAY)).isEqualTo("2026-11-20");
        assertThat(WEEK.sunday()).isEqualTo("2026-11-22").isEqualTo(WEEK.day(DayOfWeek.SUNDAY));
    }

    @Test
    void holdsMondayToSundayAndNothingElse() {
        assertThat(WEEK.contains(LocalDate.of(2026, 11, 15))).isFalse();
        assertThat(WEEK.contains(LocalDate.of(2026, 11, 16))).isTrue();
        assertThat(WEEK.contains(LocalDateTime.of(2026, 11, 22, 23, 59))).isTrue();
        assertThat(WEEK.contains(LocalDateTime.of(2026, 11, 23, 0, 0))).isFalse();
    }

    @Test
    void beginsAndEndsAtMidnight() {
        LocalDateTime monday = LocalDateTime.of(2026, 11, 16, 0, 0);
        assertThat(WEEK.hasBegun(monday.minusNanos(1))).isFalse();
        assertThat(WEEK.hasBegun(monday)).isTrue();
        assertThat(WEEK.isOver(monday.plusDays(7).minusNanos(1))).isFalse();
        assertThat(WEEK.isOver(monday.plusDays(7))).isTrue();
    }

    @Test
    void comesInOrder() {
        assertThat(Stream.of(WEEK.next(), WEEK, WEEK.previous()).sorted())
                .containsExactly(WEEK.previous(), WEEK, WEEK.next());
        assertThat(WEEK.next().previous()).isEqualTo(WEEK);
    }

    @Test
    void ofAnyDayHoldsThatDayAndSurvivesItsName() {
        Random random = new Random(47);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));
            Week week = Week.of(day);
            assertThat(week.contains(day)).isTrue();
            assertThat(Week.parse(week.toString())).contains(week);
            assertThat(week.plus(52).compareTo(week)).isPositive();
        }
    }
}
