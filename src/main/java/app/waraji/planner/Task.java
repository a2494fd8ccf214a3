package app.waraji.planner;

import app.waraji.kernel.Week;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work planned without a day, or whose time is not all on the grid yet.
 *
 * @param estimateMinutes how long it will take, as far as one knows; at least one
 * @param placedMinutes how much of that has its blocks, done or skipped ones included
 * @param week for which it is planned; null for somewhen
 * @param firstWeek for which it was planned first; null where it never had a week
 * @param dueOn null where there is no such day
 */
public record Task(
        long id,
        String title,
        Role role,
        @Nullable Long activityId,
        int estimateMinutes,
        int placedMinutes,
        @Nullable Week week,
        @Nullable Week firstWeek,
        @Nullable LocalDate dueOn) {

    /** What is still to be placed. */
    public int restMinutes() {
        return Math.max(0, estimateMinutes - placedMinutes);
    }

    /** As it could be asked for again. */
    public NewTask wanted() {
        return new NewTask(title, role, activityId, estimateMinutes, week, dueOn);
    }
}
