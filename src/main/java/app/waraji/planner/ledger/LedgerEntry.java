package app.waraji.planner.ledger;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.Instant;
import java.time.LocalDateTime;
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

    /**
     * The same without what it took out of time off, which is not given away. Time off may be entered later than the
     * gesture: this is worked out each time and never written.
     */
    public LedgerEntry lessTimeOff(TimeOff off) {
        if (from == null || displaced == 0) {
            return this;
        }
        int stayedOff = to == null || kind == Kind.MOVED ? 0 : minutesOff(common(from, to), off);
        int givenAway = Math.max(0, displaced - (minutesOff(from, off) - stayedOff));
        return new LedgerEntry(
                id, blockId, lineageId, kind, recordedAt, from, to, givenAway, ended, afterTheFact, reason);
    }

    private static int minutesOff(@Nullable Slot slot, TimeOff off) {
        return slot == null ? 0 : slot.minutes() - off.minutesLeft(slot);
    }

    private static @Nullable Slot common(Slot one, Slot other) {
        LocalDateTime start = one.start().isAfter(other.start()) ? one.start() : other.start();
        LocalDateTime end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return start.isBefore(end) ? Slot.between(start, end) : null;
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
