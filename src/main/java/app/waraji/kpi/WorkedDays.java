package app.waraji.kpi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which work is done.
 *
 * @param usual the days of a usual week
 * @param off days among them on which there is none
 */
public record WorkedDays(Set<DayOfWeek> usual, Set<LocalDate> off) {

    public static final WorkedDays NONE = new WorkedDays(Set.of(), Set.of());

    public WorkedDays {
        usual = Set.copyOf(usual);
        off = Set.copyOf(off);
    }

    /** @param to exclusive */
    public int usualIn(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to)
                .filter(day -> usual.contains(day.getDayOfWeek()))
                .count();
    }

    /** @param to exclusive */
    public int workedIn(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to)
                .filter(day -> usual.contains(day.getDayOfWeek()) && !off.contains(day))
                .count();
    }
}
