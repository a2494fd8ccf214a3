package app.waraji.planner;

import app.waraji.kernel.Week;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that is not on the grid yet.
 *
 * @param estimateMinutes how long it will take, as far as one knows; at least one
 * @param week for which it is planned, without a day; null for somewhen
 */
public record Task(
        long id,
        String title,
        Role role,
        @Nullable Long activityId,
        int estimateMinutes,
        @Nullable Week week) {}
