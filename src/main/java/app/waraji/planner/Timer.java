package app.waraji.planner;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long the work on a block really takes.
 *
 * @param runningSince null while it pauses
 * @param secondsBefore what ran before the last pause
 */
public record Timer(long blockId, @Nullable Instant runningSince, long secondsBefore) {

    /** When a timer has run for longer than this without a pause, somebody has probably forgotten it. */
    public static final Duration LIKELY_FORGOTTEN = Duration.ofHours(4);

    public boolean isRunning() {
        return runningSince != null;
    }

    /** What it has measured, pauses left out; never negative, even where the clock was set back. */
    public Duration elapsed(Instant now) {
        Duration before = Duration.ofSeconds(secondsBefore);
        if (runningSince == null || now.isBefore(runningSince)) {
            return before;
        }
        return before.plus(Duration.between(runningSince, now));
    }

    /** In whole minutes, rounded; at least one. */
    public int minutes(Instant now) {
        return (int) Math.max(1, (elapsed(now).toSeconds() + 30) / 60);
    }

    /** Whether it ran on without a pause for so long that one had better ask how long it really was. */
    public boolean isLikelyForgotten(Instant now) {
        return runningSince != null && Duration.between(runningSince, now).compareTo(LIKELY_FORGOTTEN) > 0;
    }
}
