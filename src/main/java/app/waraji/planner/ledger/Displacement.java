package app.waraji.planner.ledger;

import app.waraji.kernel.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger as people read it: marketing time that was given away.
 *
 * @param taskId null for a block without a task
 * @param from where it stood
 * @param to where it stands instead, or the shorter slot it kept; null when it went to the tray or out of the plan
 * @param minutes given away by this gesture
 * @param reason the latest one given; of kind UNKNOWN until there is one
 * @param note on whose work it was that came between, in the user's words; empty for none
 */
public record Displacement(
        long id,
        long blockId,
        long lineageId,
        @Nullable Long taskId,
        String title,
        LedgerEntry.Kind kind,
        Slot from,
        @Nullable Slot to,
        int minutes,
        Reason reason,
        String note,
        Instant recordedAt) {

    /** In characters. */
    public static final int LONGEST_NOTE = 200;
}
