package app.waraji.planner.series;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of an occurrence on a holiday. */
public enum OnHoliday {
    KEEP,
    SKIP,
    /** To the last working day before it. */
    PREVIOUS,
    /** To the first working day after it. */
    NEXT;

    /** The longest run of days off that is looked beyond: more is a slip in somebody's calendar. */
    static final int LONGEST_RUN = 21;

    /** The day on which it takes place instead; empty where it does not. */
    Optional<LocalDate> instead(LocalDate day, DaysOff daysOff) {
        if (this == KEEP) {
            return Optional.of(day);
        }
        if (this == SKIP) {
            return Optional.empty();
        }
        int step = this == NEXT ? 1 : -1;
        for (int i = 1; i <= LONGEST_RUN; i++) {
            LocalDate other = day.plusDays((long) i * step);
            if (daysOff.isWorkingDay(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
