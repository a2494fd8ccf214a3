package app.waraji.exchange;

import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The days on which the sample's salesperson works: Monday to Friday, without the holidays.
 *
 * @param holidays the name of each
 */
record Workdays(Map<MonthDay, String> holidays) {

    boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.containsKey(MonthDay.from(day));
    }

    /** At least two of them in any week. */
    List<LocalDate> of(Week week) {
        return Stream.of(DayOfWeek.values())
                .map(week::day)
                .filter(this::includes)
                .toList();
    }

    LocalDate lastBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        return includes(before) ? before : lastBefore(before);
    }
}
