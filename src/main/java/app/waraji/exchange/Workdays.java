package app.waraji.exchange;

import app.waraji.calendar.off.PublicHolidays;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which the sample's salesperson works: Monday to Friday, without public holidays and the firm's own.
 *
 * @param closed the firm's own holidays by name
 */
record Workdays(Map<MonthDay, String> closed) {

    private static final int FEWEST = 2;

    boolean includes(LocalDate day) {
        return of(Week.of(day)).contains(day);
    }

    /** At least two of them in any week: in the one that was off as a whole, in 2019, the sample works all the same. */
    List<LocalDate> of(Week week) {
        List<LocalDate> open = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(week::day)
                .filter(day -> !closed.containsKey(MonthDay.from(day)))
                .toList();
        Set<LocalDate> holidays =
                PublicHolidays.between(week.monday(), week.next().monday()).keySet();
        List<LocalDate> worked =
                open.stream().filter(day -> !holidays.contains(day)).toList();
        return worked.size() < FEWEST ? open : worked;
    }

    LocalDate lastBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        return includes(before) ? before : lastBefore(before);
    }
}
