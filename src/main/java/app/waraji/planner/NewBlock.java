package app.waraji.planner;

import app.waraji.kernel.Slot;
import org.jspecify.annotations.Nullable;

/** A block to be made. */
public record NewBlock(
        String title,
        Role role,
        @Nullable Long activityId,
        @Nullable Long taskId,
        Slot slot) {}
