package app.waraji.rules.history;

import app.waraji.kernel.Slot;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.ReasonKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Marketing time that was given away, as it was known at the time of the history.
 *
 * @param id of the ledger's row
 * @param item the piece of work it was taken from
 * @param to where it went; null for nowhere
 * @param minutes what stood in time off is not among them; more than none
 * @param reason in the user's words
 * @param note on whose work it was that came between; empty for none
 * @param on the user's own day of the gesture
 */
public record DisplacementFact(
        long id,
        Item item,
        String title,
        LedgerEntry.Kind kind,
        Slot from,
        @Nullable Slot to,
        int minutes,
        ReasonKind reasonKind,
        String reason,
        String note,
        LocalDate on,
        Instant recordedAt) {}
