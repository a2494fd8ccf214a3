package app.waraji.kpi;

import java.time.LocalDate;

/**
 * What happened beside the numbers, as a chart marks it.
 *
 * @param day on which it is marked: of several days the first
 * @param title as the user wrote it
 * @param id of what it is, in the table of its kind; 0 where there is nothing to open but the day
 */
public record ChartEvent(Kind kind, LocalDate day, String title, long id) {

    /** What it is; what weighs more comes first where there is room for one. */
    public enum Kind {
        /** An activity began. */
        ACTIVITY,
        WIN,
        /** Marketing work that was done. */
        BLOCK,
        /** A note beside a value. */
        NOTE,
        /** A holiday, or the user away. */
        OFF
    }
}
