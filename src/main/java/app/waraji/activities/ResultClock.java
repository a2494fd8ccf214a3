package app.waraji.activities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far an activity has come towards the months in which results are expected.
 *
 * @param month the running one: 1 from the day of the start on; 0 before it, and where there is no start
 * @param expected null where nobody said
 */
public record ResultClock(int month, @Nullable Expectation expected) {

    /** Where the running month lies to those in which results are expected. */
    public enum Phase {
        NOT_BEGUN,
        /** Nobody said when results are expected. */
        OPEN,
        BEFORE,
        WITHIN,
        AFTER
    }

    /** It stands still once the activity has finished. */
    public static ResultClock of(Activity activity, LocalDate today) {
        LocalDate finished = activity.standing().finishedOn();
        LocalDate until = finished == null || finished.isAfter(today) ? today : finished;
        LocalDate start = activity.startedOn();
        boolean isPlanned = activity.status() == Status.PLANNED;
        return new ResultClock(
                start == null || isPlanned ? 0 : month(start, until),
                activity.terms().expected());
    }

    /**
     * Which month of something that began on {@code start} the day lies in. A month begins on the day of the start; one
     * too short for that begins on its last day. 0 before the start.
     */
    public static int month(LocalDate start, LocalDate day) {
        if (day.isBefore(start)) {
            return 0;
        }
        int months = (int) ChronoUnit.MONTHS.between(start.withDayOfMonth(1), day.withDayOfMonth(1));
        return day.isBefore(start.plusMonths(months)) ? months : months + 1;
    }

    public Phase phase() {
        if (month == 0) {
            return Phase.NOT_BEGUN;
        }
        if (expected == null) {
            return Phase.OPEN;
        }
        if (month < expected.fromMonth()) {
            return Phase.BEFORE;
        }
        return month > expected.toMonth() ? Phase.AFTER : Phase.WITHIN;
    }
}
