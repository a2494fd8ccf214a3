package app.waraji.planner;

import app.waraji.kernel.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A block to be made.
 *
 * @param isProtected marked as not to be given away
 */
public record NewBlock(
        String title,
        Role role,
        @Nullable Long activityId,
        @Nullable Long taskId,
        Slot slot,
        boolean isProtected) {

    /** One that is not protected. */
    public NewBlock(String title, Role role, @Nullable Long activityId, @Nullable Long taskId, Slot slot) {
        this(title, role, activityId, taskId, slot, false);
    }
}
