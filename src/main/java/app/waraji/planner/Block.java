package app.waraji.planner;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Time on the week grid, for a task or for an activity.
 *
 * @param lineageId the first block of the same work; its own id for most
 * @param week where it is planned; that of its start once it has one
 * @param start null while it waits in the tray
 * @param minutes planned, at least one
 * @param doneMinutes all of them when done, some when partly done, else none
 * @param placedAt when it was made or placed in its week: the ledger's grace runs from here
 * @param isProtected marked as not to be given away
 * @param occurrence null where it does not repeat
 * @param actualMinutes what it really took, by the timer or by hand; null where nobody measured
 */
public record Block(
        long id,
        long lineageId,
        @Nullable Long taskId,
        @Nullable Long activityId,
        String title,
        Role role,
        Week week,
        @Nullable LocalDateTime start,
        int minutes,
        BlockState state,
        int doneMinutes,
        Instant placedAt,
        boolean isProtected,
        @Nullable Occurrence occurrence,
        @Nullable Integer actualMinutes) {

    /** Null while it waits in the tray. */
    public @Nullable Slot slot() {
        return start == null ? null : new Slot(start, minutes);
    }

    /** The stretch that counts for the ledger: what was done of a partly done block, nothing of a skipped one. */
    @Nullable
    Slot countedSlot() {
        if (start == null || state == BlockState.SKIPPED) {
            return null;
        }
        return new Slot(start, state == BlockState.PARTLY ? doneMinutes : minutes);
    }

    public boolean isMarketing() {
        return role == Role.MARKETING;
    }

    public boolean isOpen() {
        return state == BlockState.OPEN;
    }

    /** A past marketing block that nobody has said anything of yet. */
    public boolean awaitsAnswer(LocalDateTime now) {
        Slot slot = slot();
        return isMarketing() && isOpen() && slot != null && !slot.end().isAfter(now);
    }
}
