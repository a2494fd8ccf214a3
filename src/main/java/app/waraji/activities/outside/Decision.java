package app.waraji.activities.outside;

import java.time.LocalDate;

/**
 * What was decided of an engagement on a day.
 *
 * @param why may be empty
 * @param feeBefore in yen; until this day
 * @param feeAfter in yen; from this day on
 */
public record Decision(long id, Kind kind, LocalDate on, String why, long feeBefore, long feeAfter) {

    /** Which way it goes on. */
    public enum Kind {
        CONTINUE,
        SHRINK,
        TAKE_BACK
    }
}
