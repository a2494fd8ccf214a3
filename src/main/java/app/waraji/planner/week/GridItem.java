package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing in a column of the grid; where two overlap they stand aside for each other. */
public sealed interface GridItem {

    /** Where it is drawn. */
    Slot slot();

    /** A block of the user's. */
    record OfBlock(Block block, Slot slot) implements GridItem {}

    /** What a displaced block leaves in its old slot. */
    record OfGhost(Displacement displacement, Slot slot) implements GridItem {}

    /** A busy time from an imported calendar, or the part of it that falls on this day. */
    record OfCommitment(Commitment commitment, Slot slot) implements GridItem {}

    /** All that stands among the hours of this day. */
    static List<GridItem> on(LocalDate day, WeekPlan plan) {
        List<GridItem> items = new ArrayList<>();
        for (Block block : plan.blocks()) {
            Slot slot = block.slot();
            if (slot != null && slot.day().equals(day)) {
                items.add(new OfBlock(block, slot));
            }
        }
        for (Commitment commitment : plan.commitments()) {
            partOn(day, commitment).ifPresent(slot -> items.add(new OfCommitment(commitment, slot)));
        }
        items.addAll(ghostsOn(day, plan));
        return items;
    }

    private static Optional<Slot> partOn(LocalDate day, Commitment commitment) {
        LocalDate next = day.plusDays(1);
        if (commitment.allDay() || !commitment.touches(day, next)) {
            return Optional.empty();
        }
        LocalDateTime start = commitment.start().toLocalDate().isBefore(day) ? day.atStartOfDay() : commitment.start();
        LocalDateTime end = commitment.end().isAfter(next.atStartOfDay()) ? next.atStartOfDay() : commitment.end();
        return Optional.of(start.isBefore(end) ? Slot.between(start, end) : new Slot(start, 1));
    }

    /** Ghosts give way: none where the same work stands again, nor one upon another of the same work. */
    private static List<GridItem> ghostsOn(LocalDate day, WeekPlan plan) {
        List<GridItem> ghosts = new ArrayList<>();
        Map<Long, List<Slot>> left = new HashMap<>();
        for (Displacement displacement : plan.displacements()) {
            Slot from = displacement.from();
            if (!from.day().equals(day) || !leavesGhost(displacement)) {
                continue;
            }
            List<Slot> taken =
                    left.computeIfAbsent(displacement.lineageId(), lineage -> standing(plan.blocks(), lineage));
            if (taken.stream().noneMatch(from::overlaps)) {
                ghosts.add(new OfGhost(displacement, from));
            }
            taken.add(from);
        }
        return ghosts;
    }

    /** What was shrunk, partly done or skipped still stands in its slot; what was deleted is wanted out of sight. */
    private static boolean leavesGhost(Displacement displacement) {
        return displacement.kind() == LedgerEntry.Kind.MOVED || displacement.kind() == LedgerEntry.Kind.TRAY;
    }

    private static List<Slot> standing(List<Block> blocks, long lineage) {
        List<Slot> slots = new ArrayList<>();
        for (Block block : blocks) {
            Slot slot = block.slot();
            if (slot != null && block.lineageId() == lineage) {
                slots.add(slot);
            }
        }
        return slots;
    }
}
