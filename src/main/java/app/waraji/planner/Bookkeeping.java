package app.waraji.planner;

import app.waraji.kernel.Slot;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.Reason;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a gesture on a block is to the ledger. What neither was nor is on the plan leaves no row there; nor does sales
 * work.
 */
final class Bookkeeping {

    private final Clock clock;
    private final Supplier<Reason> notKnown;

    Bookkeeping(Clock clock, Supplier<Reason> notKnown) {
        this.clock = clock;
        this.notKnown = notKnown;
    }

    /** Of a block that comes onto the plan, or changes on it. */
    Optional<LedgerEntry> entry(LedgerEntry.Kind kind, @Nullable Block before, Block after, int displaced) {
        boolean counts = after.isMarketing();
        Slot from = before == null || !counts ? null : before.countedSlot();
        Slot to = counts ? after.countedSlot() : null;
        return row(kind, after, from, to, displaced, !after.isOpen());
    }

    /** Of a block that leaves the plan for good. */
    Optional<LedgerEntry> leaving(LedgerEntry.Kind kind, Block block, int displaced) {
        return row(kind, block, block.isMarketing() ? block.countedSlot() : null, null, displaced, true);
    }

    private Optional<LedgerEntry> row(
            LedgerEntry.Kind kind, Block block, @Nullable Slot from, @Nullable Slot to, int displaced, boolean ended) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        boolean afterTheFact = to != null && !to.end().isAfter(LocalDateTime.now(clock));
        return Optional.of(new LedgerEntry(
                0,
                block.id(),
                block.lineageId(),
                kind,
                clock.instant(),
                from,
                to,
                displaced,
                ended,
                afterTheFact,
                notKnown.get()));
    }
}
