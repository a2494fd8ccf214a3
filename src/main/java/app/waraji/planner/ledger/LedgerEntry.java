package app.waraji.planner.ledger;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one gesture did to the marketing time of one block. The slots hold the minutes that count: those of an open or
 * done block, the minutes done of a partly done one, none of one that was skipped, removed or put in the tray.
 *
 * @param id 0 before it is stored
 * @param lineageId the first block of the same work
 * @param from null when the block was not on the plan
 * @param to null when it no longer is
 * @param displaced minutes that the gesture gave away
 * @param ended whether the block has an end state afterwards
 * @param afterTheFact whether the slot had already ended when it was filled: work done without a plan
 * @param reason the latest one given
 */
public record LedgerEntry(
        long id,
        long blockId,
        long lineageId,
        Kind kind,
        Instant recordedAt,
        @Nullable Slot from,
        @Nullable Slot to,
        int displaced,
        boolean ended,
        boolean afterTheFact,
        Reason reason) {

    /** The gesture. */
    public enum Kind {
        PLACED,
        MOVED,
        RESIZED,
        DONE,
        PARTLY,
        SKIPPED,
        REOPENED,
        TRAY,
        REMOVED,
        /** The block became sales work, or marketing work. */
        ROLE
    }

    public boolean displaces() {
        return displaced > 0;
    }

    /** Minutes that counted in the week before the gesture. */
    int minutesFromIn(Week week) {
        return from != null && week.contains(from.start()) ? from.minutes() : 0;
    }

    /** Minutes that count in the week after it. */
    int minutesToIn(Week week) {
        return to != null && week.contains(to.start()) ? to.minutes() : 0;
    }
}
