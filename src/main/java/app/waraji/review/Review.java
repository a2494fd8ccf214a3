package app.waraji.review;

import app.waraji.kernel.Week;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of a week has come.
 *
 * @param at where it was left
 * @param reached the farthest step that was opened
 * @param spentSeconds on its page, until it was finished
 * @param finishedAt null while it is not
 */
public record Review(
        Week week,
        Step at,
        Step reached,
        int spentSeconds,
        @Nullable Instant finishedAt) {

    /** Not begun yet. */
    static Review fresh(Week week) {
        return new Review(week, Step.NUMBERS, Step.NUMBERS, 0, null);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    Review at(Step step) {
        Step farthest = step.compareTo(reached) > 0 ? step : reached;
        return new Review(week, step, farthest, spentSeconds, finishedAt);
    }

    Review spent(int seconds) {
        return new Review(week, at, reached, seconds, finishedAt);
    }

    Review finished(Instant when) {
        return new Review(week, at, reached, spentSeconds, finishedAt == null ? when : finishedAt);
    }
}
