package app.waraji.rules.history;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.planner.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of one lineage and what was done with them. Filled once, and never changed after that. */
final class Strand {

    static final Comparator<GestureFact> IN_TIME = Comparator.comparing(GestureFact::recordedAt)
            .thenComparingLong(gesture -> gesture.entry().id());

    private static final Comparator<BlockFact> BY_ID = Comparator.comparingLong(BlockFact::id);

    private final long lineage;
    private final List<BlockFact> blocks = new ArrayList<>(1);
    private final List<GestureFact> gestures = new ArrayList<>(2);
    private List<Deferral> deferrals = List.of();
    private Item item;

    Strand(long lineage) {
        this.lineage = lineage;
        this.item = new Item(Item.Kind.BLOCK, lineage);
    }

    void add(BlockFact block) {
        blocks.add(block);
    }

    void add(GestureFact gesture) {
        gestures.add(gesture);
    }

    /** All that belongs to it has been added. */
    void settle(Days days) {
        if (blocks.size() > 1) {
            blocks.sort(BY_ID);
        }
        if (gestures.size() > 1) {
            gestures.sort(IN_TIME);
        }
        item = foundItem();
        for (GestureFact gesture : gestures) {
            int minutes = givenAway(gesture.entry(), days);
            if (minutes > 0) {
                deferrals = deferrals.isEmpty() ? new ArrayList<>(2) : deferrals;
                deferrals.add(new Deferral(gesture, item, minutes));
            }
        }
    }

    /** Rests and make-ups may have lost what their first block was for. */
    private Item foundItem() {
        Long task = null;
        Long series = null;
        for (BlockFact each : blocks) {
            task = task == null ? each.task() : task;
            series = series == null ? each.series() : series;
        }
        return Item.of(lineage, task, series);
    }

    private static int givenAway(LedgerEntry entry, Days days) {
        Slot from = entry.from();
        if (!entry.displaces() || from == null) {
            return 0;
        }
        TimeOff off = days.off(from);
        return off.equals(TimeOff.NONE)
                ? entry.displaced()
                : entry.lessTimeOff(off).displaced();
    }

    long lineage() {
        return lineage;
    }

    Item item() {
        return item;
    }

    /** By id. */
    List<BlockFact> blocks() {
        return blocks;
    }

    /** In time. */
    List<GestureFact> gestures() {
        return gestures;
    }

    /** In time. */
    List<Deferral> deferrals() {
        return deferrals;
    }

    static List<BlockFact> blocksOf(@Nullable Strand strand) {
        return strand == null ? List.of() : strand.blocks;
    }

    static List<GestureFact> gesturesOf(@Nullable Strand strand) {
        return strand == null ? List.of() : strand.gestures;
    }
}
