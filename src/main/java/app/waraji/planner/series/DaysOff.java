package app.waraji.planner.series;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days are holidays, by law or of the firm. */
@FunctionalInterface
public interface DaysOff {

    DaysOff NONE = day -> false;

    /** Whether it is a holiday; a weekend alone is none. */
    boolean isHoliday(LocalDate day);

    default boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
