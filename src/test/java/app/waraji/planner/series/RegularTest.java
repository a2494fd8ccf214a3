package app.waraji.planner.series;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.planner.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegularTest {

    /** Culture day, a Tuesday, and labour thanksgiving day, a Monday. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-03"));

    @Test
    void aHolidayIsKeptOrSkippedOrMovedToTheNextOrThePreviousWorkingDay() {
        assertThat(days(OnHoliday.KEEP, weekly(DayOfWeek.MONDAY))).contains("2026-11-23");
        assertThat(days(OnHoliday.SKIP, weekly(DayOfWeek.MONDAY)))
                .containsExactly("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-30");
        assertThat(days(OnHoliday.NEXT, weekly(DayOfWeek.MONDAY))).contains("2026-11-24");
        assertThat(days(OnHoliday.PREVIOUS, weekly(DayOfWeek.MONDAY))).contains("2026-11-20");
    }

    @Test
    void whatAHolidayPushesOntoADayOfTheSameRuleIsNotThereTwice() {
        Rhythm rhythm = new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        assertThat(days(OnHoliday.NEXT, rhythm))
                .containsExactly(
                        "2026-11-02",
                        "2026-11-04",
                        "2026-11-09",
                        "2026-11-10",
                        "2026-11-16",
                        "2026-11-17",
                        "2026-11-24",
                        "2026-11-30");
    }

    @Test
    void aWeekendIsADayOffOnlyToARuleThatNamesTheDayOfTheMonth() {
        assertThat(days(OnHoliday.PREVIOUS, new Rhythm.MonthlyOnDay(15))).containsExactly("2026-11-13");
        assertThat(days(OnHoliday.PREVIOUS, weekly(DayOfWeek.SUNDAY))).contains("2026-11-15");
    }

    @Test
    void whereARangeBeginsMakesNoDifference() {
        Regular regular = regular(OnHoliday.NEXT, new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));
        List<Regular.Due> all = due(regular, "2026-11-01");
        for (LocalDate from = LocalDate.parse("2026-11-01"); from.getMonthValue() == 11; from = from.plusDays(1)) {
            LocalDate first = from;
            assertThat(due(regular, from.toString()))
                    .isEqualTo(all.stream()
                            .filter(each -> !each.day().isBefore(first))
                            .toList());
        }
    }

    private static List<String> days(OnHoliday onHoliday, Rhythm rhythm) {
        return due(regular(onHoliday, rhythm), "2026-11-01").stream()
                .map(each -> each.slot().day().toString())
                .toList();
    }

    private static List<Regular.Due> due(Regular regular, String from) {
        return regular.due(LocalDate.parse(from), LocalDate.parse("2026-12-01"), HOLIDAYS::contains);
    }

    private static Rhythm weekly(DayOfWeek day) {
        return new Rhythm.Weekly(Set.of(day));
    }

    private static Regular regular(OnHoliday onHoliday, Rhythm rhythm) {
        return new Regular(
                new Regular.Content("SEO", Role.MARKETING, null, false),
                LocalTime.of(9, 0),
                60,
                Recurrence.from(LocalDate.parse("2026-10-01"), rhythm),
                onHoliday);
    }
}
