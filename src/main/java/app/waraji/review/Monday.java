package app.waraji.review;

import app.waraji.kernel.Week;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a week is set up as it should be on its first morning. */
record Monday(Week week, Commitments commitments, Ideal ideal, Minimum minimum) {

    /**
     * The calendars read from outside.
     *
     * @param calendars how many
     * @param fetched how many of them have an address to ask
     * @param readAt when the one that was read longest ago was, in the user's time; null where there is none
     * @param count commitments in the week
     * @param isFresh whether all were read since the Friday before
     */
    record Commitments(int calendars, int fetched, @Nullable LocalDateTime readAt, int count, boolean isFresh) {}

    /**
     * The ideal week that fits best.
     *
     * @param name null where there is none
     * @param blocks of it
     * @param placed those of them that stand in the week
     */
    record Ideal(@Nullable String name, int blocks, int placed) {

        boolean isApplied() {
            return placed > 0;
        }
    }

    /** In minutes: marketing that is planned, what the user wants at least, and what nothing takes yet. */
    record Minimum(int planned, int wanted, int free) {

        boolean isKept() {
            return planned >= wanted;
        }
    }
}
