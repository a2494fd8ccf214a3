package app.waraji.rules.history;

import app.waraji.kernel.Slot;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.LedgerEntry.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One piece of work over all its blocks, as it was known at one moment. */
public final class Work {

    private final Item item;
    private final Plan plan;
    /** In time. */
    private final List<GestureFact> gestures;

    Work(Item item, Plan plan) {
        this.item = item;
        this.plan = plan;
        this.gestures = known(plan.lineages(item), plan);
    }

    private static List<GestureFact> known(List<Long> lineages, Plan plan) {
        List<GestureFact> known = new ArrayList<>();
        for (long lineage : lineages) {
            for (GestureFact gesture : plan.gestures(lineage)) {
                if (plan.isKnown(gesture)) {
                    known.add(gesture);
                }
            }
        }
        if (lineages.size() > 1) {
            known.sort(Strand.IN_TIME);
        }
        return known;
    }

    public Item item() {
        return item;
    }

    public String title() {
        return switch (item.kind()) {
            case TASK -> plan.task(item.id()).map(TaskFact::title).orElseGet(this::titleOfBlock);
            case SERIES -> plan.series(item.id()).map(SeriesFact::title).orElseGet(this::titleOfBlock);
            case BLOCK -> titleOfBlock();
        };
    }

    private String titleOfBlock() {
        List<Long> lineages = plan.lineages(item);
        return lineages.isEmpty() ? "" : plan.title(lineages.get(lineages.size() - 1));
    }

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return switch (item.kind()) {
            case TASK ->
                plan.task(item.id()).filter(task -> !task.closed()).isPresent()
                        && (hasOpenBlock() || placedMinutes() < estimate());
            case SERIES ->
                plan.series(item.id())
                        .filter(series -> !series.ended()
                                && (series.until() == null
                                        || !series.until().isBefore(plan.days().dayOf(plan.at()))))
                        .isPresent();
            case BLOCK -> hasOpenBlock();
        };
    }

    /** Whether all of its blocks were taken off the plan for good. */
    public boolean isRemoved() {
        return gestures.isEmpty() || gestures.get(gestures.size() - 1).entry().kind() == Kind.REMOVED;
    }

    private int estimate() {
        return plan.task(item.id()).map(TaskFact::estimateMinutes).orElse(0);
    }

    /** What its blocks take; of each lineage the first counts, as the rest of a partly done one is in its minutes. */
    private int placedMinutes() {
        int placed = 0;
        for (long lineage : plan.lineages(item)) {
            int longest = 0;
            for (GestureFact gesture : plan.gestures(lineage)) {
                Slot to = gesture.entry().to();
                longest = plan.isKnown(gesture) && to != null ? Math.max(longest, to.minutes()) : longest;
            }
            placed += longest;
        }
        return placed;
    }

    private boolean hasOpenBlock() {
        return plan.lineages(item).stream()
                .anyMatch(lineage -> plan.blocks(lineage).stream().anyMatch(this::isOpen));
    }

    private boolean isOpen(BlockFact block) {
        LedgerEntry last = null;
        boolean later = false;
        for (GestureFact gesture : plan.gestures(block.lineage())) {
            if (gesture.entry().blockId() == block.id()) {
                if (plan.isKnown(gesture)) {
                    last = gesture.entry();
                } else {
                    later = true;
                }
            }
        }
        if (last == null) {
            return !later
                    && block.open()
                    && !block.gone()
                    && !block.recordedAt().isAfter(plan.at());
        }
        return later ? !last.ended() && last.kind() != Kind.REMOVED : block.open() && !block.gone();
    }

    /** Where its open blocks stand, from this time on. */
    public List<Slot> standingAfter(LocalDateTime time) {
        Map<Long, LedgerEntry> last = new HashMap<>();
        gestures.forEach(gesture -> last.put(gesture.entry().blockId(), gesture.entry()));
        List<Slot> slots = new ArrayList<>();
        last.values().forEach(entry -> {
            if (!entry.ended() && entry.to() != null && entry.to().end().isAfter(time)) {
                slots.add(entry.to());
            }
        });
        return slots;
    }

    /** The day it was first planned for. */
    public Optional<LocalDate> firstPlannedOn() {
        for (GestureFact gesture : gestures) {
            Slot to = gesture.entry().to();
            if (to != null) {
                return Optional.of(to.day());
            }
        }
        return Optional.empty();
    }

    /** When it was last worked on; a result that was taken back does not count. */
    public Optional<Instant> lastDoneAt() {
        Map<Long, Instant> done = new HashMap<>(2);
        for (GestureFact gesture : gestures) {
            LedgerEntry entry = gesture.entry();
            if (entry.kind() == Kind.DONE || entry.kind() == Kind.PARTLY) {
                done.put(entry.blockId(), entry.recordedAt());
            } else if (entry.kind() == Kind.REOPENED) {
                done.remove(entry.blockId());
            }
        }
        return done.values().stream().max(Comparator.naturalOrder());
    }

    /** When somebody last did anything with it; empty where nobody ever did. */
    public Optional<Instant> lastTouchedAt() {
        return gestures.isEmpty()
                ? Optional.empty()
                : Optional.of(gestures.get(gestures.size() - 1).recordedAt());
    }

    /** Whether it was placed again or done after that moment. */
    public boolean isTakenUpAfter(Instant moment) {
        return gestures.stream()
                .filter(gesture -> gesture.recordedAt().isAfter(moment))
                .map(GestureFact::entry)
                .anyMatch(entry -> entry.to() != null
                        && (entry.ended()
                                || entry.kind() == Kind.PLACED
                                || entry.kind() == Kind.MOVED
                                || entry.kind() == Kind.REOPENED));
    }

    /** What was given away of it after that moment, in time. */
    public List<DisplacementFact> displacementsAfter(Instant moment) {
        List<DisplacementFact> found = new ArrayList<>();
        for (Deferral deferral : plan.deferrals(item)) {
            GestureFact gesture = deferral.gesture();
            if (plan.isKnown(gesture) && gesture.recordedAt().isAfter(moment)) {
                found.add(plan.displacement(deferral));
            }
        }
        return found;
    }
}
