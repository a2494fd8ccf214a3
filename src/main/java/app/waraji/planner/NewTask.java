package app.waraji.planner;

import app.waraji.kernel.Week;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody wants it.
 *
 * @param estimateMinutes at least one
 * @param week null for somewhen
 * @param dueOn the last day on which it should be done; null where there is none
 */
public record NewTask(
        String title,
        Role role,
        @Nullable Long activityId,
        int estimateMinutes,
        @Nullable Week week,
        @Nullable LocalDate dueOn) {

    public NewTask in(@Nullable Week other) {
        return new NewTask(title, role, activityId, estimateMinutes, other, dueOn);
    }

    public NewTask lasting(int minutes) {
        return new NewTask(title, role, activityId, minutes, week, dueOn);
    }
}
