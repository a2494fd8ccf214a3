package app.waraji.rules.history;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private Strand(long lineage) {
        this.lineage = lineage;
        this.item = new Item(Item.Kind.BLOCK, lineage);
    }

    /** By lineage. */
    static Map<Long, Strand> all(List<BlockFact> blocks, List<GestureFact> gestures, Days days) {
        Map<Long, Strand> strands = new HashMap<>(2 * blocks.size());
        for (BlockFact block : blocks) {
            strands.computeIfAbsent(block.lineage(), Strand::new).add(block);
        }
        for (GestureFact gesture : gestures) {
            strands.computeIfAbsent(gesture.entry().lineageId(), Strand::new).add(gesture);
        }
        strands.values().forEach(strand -> strand.settle(days));
        return strands;
    }

    private void add(BlockFact block) {
        blocks.add(block);
    }

    private void add(GestureFact gesture) {
        gestures.add(gesture);
    }

    /** All that belongs to it has been added. */
    private void settle(Days days) {
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

    /** Each block that is not the first, with the lineage. */
    void forEachLater(BiConsumer<Long, Long> each) {
        for (BlockFact block : blocks) {
            if (block.id() != lineage) {
                each.accept(block.id(), lineage);
            }
        }
    }

    /** Adds to each week what it has of this. */
    void addTo(Function<Week, WeekFacts> weeks) {
        for (GestureFact gesture : gestures) {
            LedgerEntry entry = gesture.entry();
            Week from = entry.from() == null ? null : entry.from().week();
            Week to = entry.to() == null ? null : entry.to().week();
            if (from != null) {
                weeks.apply(from).add(gesture);
            }
            if (to != null && !to.equals(from)) {
                weeks.apply(to).add(gesture);
            }
        }
        for (BlockFact block : blocks) {
            if (isSales(block)) {
                weeks.apply(block.week()).addSales(block);
            }
        }
    }

    /** Those that have something of this; one may come more than once. */
    void forEachWeek(Consumer<Week> each) {
        for (GestureFact gesture : gestures) {
            LedgerEntry entry = gesture.entry();
            if (entry.from() != null) {
                each.accept(entry.from().week());
            }
            if (entry.to() != null) {
                each.accept(entry.to().week());
            }
        }
        blocks.stream().filter(Strand::isSales).map(BlockFact::week).forEach(each);
    }

    private static boolean isSales(BlockFact block) {
        return !block.marketing() && !block.gone() && block.slot() != null;
    }

    static List<BlockFact> blocksOf(@Nullable Strand strand) {
        return strand == null ? List.of() : strand.blocks;
    }

    static List<GestureFact> gesturesOf(@Nullable Strand strand) {
        return strand == null ? List.of() : strand.gestures;
    }
}
