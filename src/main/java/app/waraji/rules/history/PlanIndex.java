package app.waraji.rules.history;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The plan, found by lineage, by piece of work and by week. Never changed once made. */
final class PlanIndex {

    private static final Comparator<GestureFact> IN_TIME = Comparator.comparing(GestureFact::recordedAt)
            .thenComparing(gesture -> gesture.entry().id());

    /** What the sums of a week depend on besides the week itself. */
    record Seen(Week week, int gestures, int answers, boolean over) {}

    final PlanFacts facts;
    final Days days;
    final Map<Long, TaskFact> tasks;
    final Map<Long, SeriesFact> series;
    final Map<Long, List<BlockFact>> blocks;
    final Map<Long, List<GestureFact>> gestures;
    final Map<Long, Long> lineageOf;
    final Map<Item, Set<Long>> lineages;
    final Map<Item, List<Deferral>> deferralsOf;
    final Map<Week, List<GestureFact>> byWeek;
    final Map<Week, List<BlockFact>> salesByWeek;
    /** In time. */
    final List<Deferral> deferrals;
    /** In time. */
    final List<Long> starts;

    final Map<Seen, WeekPlan> memo = new ConcurrentHashMap<>();

    private PlanIndex(Making made, PlanFacts facts) {
        this.facts = facts;
        this.days = made.days;
        this.tasks = byId(facts.tasks(), TaskFact::id);
        this.series = byId(facts.series(), SeriesFact::id);
        this.blocks = made.blocks;
        this.gestures = made.gestures;
        this.lineageOf = made.lineageOf;
        this.lineages = made.lineages;
        this.deferralsOf = made.deferralsOf;
        this.byWeek = made.byWeek;
        this.salesByWeek = made.salesByWeek;
        this.deferrals = made.deferrals;
        this.starts = made.starts;
    }

    static PlanIndex of(PlanFacts facts, Days days) {
        Making made = new Making(days);
        made.addBlocks(facts.blocks());
        made.addGestures(facts.gestures());
        made.finish();
        return new PlanIndex(made, facts);
    }

    PlanIndex with(WorkChange change) {
        Making made = new Making(this, new HashSet<>(change.lineages()));
        made.addBlocks(change.blocks());
        made.addGestures(change.gestures());
        made.finish();
        return new PlanIndex(made, facts);
    }

    private static <T> Map<Long, T> byId(List<T> facts, Function<T, Long> id) {
        Map<Long, T> byId = new HashMap<>(2 * facts.size());
        facts.forEach(fact -> byId.put(id.apply(fact), fact));
        return byId;
    }

    /** Fills the tables; those that are replaced are left out of a copy first. */
    private static final class Making {
        private final Days days;
        private final Map<Long, List<BlockFact>> blocks;
        private final Map<Long, List<GestureFact>> gestures;
        private final Map<Long, Long> lineageOf;
        private final Map<Item, Set<Long>> lineages;
        private final Map<Item, List<Deferral>> deferralsOf;
        private final Map<Week, List<GestureFact>> byWeek;
        private final Map<Week, List<BlockFact>> salesByWeek;
        private final List<Deferral> deferrals;
        private final List<Long> starts = new ArrayList<>();
        private final Set<Week> unsorted = new HashSet<>();
        private final Set<Long> added = new LinkedHashSet<>();

        Making(Days days) {
            this.days = days;
            blocks = new HashMap<>();
            gestures = new HashMap<>();
            lineageOf = new HashMap<>();
            lineages = new HashMap<>();
            deferralsOf = new HashMap<>();
            byWeek = new HashMap<>();
            salesByWeek = new HashMap<>();
            deferrals = new ArrayList<>();
        }

        Making(PlanIndex before, Set<Long> without) {
            this.days = before.days;
            blocks = new HashMap<>(before.blocks);
            gestures = new HashMap<>(before.gestures);
            lineageOf = new HashMap<>(before.lineageOf);
            lineages = new HashMap<>(before.lineages);
            deferralsOf = new HashMap<>(before.deferralsOf);
            byWeek = new HashMap<>(before.byWeek);
            salesByWeek = new HashMap<>(before.salesByWeek);
            deferrals = new ArrayList<>(before.deferrals.size() + 1);
            starts.addAll(before.starts);
            before.deferrals.stream()
                    .filter(each -> !without.contains(each.gesture().entry().lineageId()))
                    .forEach(deferrals::add);
            without.forEach(lineage -> leaveOut(before, lineage));
        }

        private void leaveOut(PlanIndex before, long lineage) {
            List<BlockFact> gone = before.blocks.getOrDefault(lineage, List.of());
            blocks.remove(lineage);
            gestures.remove(lineage);
            for (BlockFact block : gone) {
                salesByWeek.computeIfPresent(block.week(), (week, all) -> without(all, each -> each.equals(block)));
            }
            if (!gone.isEmpty()) {
                Item item = itemOf(gone);
                lineages.computeIfPresent(item, (same, all) -> {
                    Set<Long> left = new LinkedHashSet<>(all);
                    left.remove(lineage);
                    return left;
                });
                deferralsOf.computeIfPresent(
                        item,
                        (same, all) ->
                                without(all, each -> each.gesture().entry().lineageId() == lineage));
            }
            for (GestureFact gesture : before.gestures.getOrDefault(lineage, List.of())) {
                weeksOf(gesture.entry())
                        .forEach(touched -> byWeek.computeIfPresent(
                                touched, (week, all) -> without(all, each -> each.equals(gesture))));
            }
        }

        private static <T> List<T> without(List<T> all, Predicate<T> gone) {
            List<T> left = new ArrayList<>(all);
            left.removeIf(gone);
            return left;
        }

        void addBlocks(Collection<BlockFact> facts) {
            for (BlockFact block : facts) {
                blocks.computeIfAbsent(block.lineage(), lineage -> new ArrayList<>(1))
                        .add(block);
                lineageOf.put(block.id(), block.lineage());
                added.add(block.lineage());
                if (!block.marketing() && !block.gone() && block.slot() != null) {
                    salesByWeek.merge(block.week(), List.of(block), Making::joined);
                }
            }
        }

        void addGestures(Collection<GestureFact> facts) {
            for (GestureFact gesture : facts) {
                LedgerEntry entry = gesture.entry();
                gestures.computeIfAbsent(entry.lineageId(), lineage -> new ArrayList<>(4))
                        .add(gesture);
                for (Week week : weeksOf(entry)) {
                    if (unsorted.add(week)) {
                        byWeek.compute(week, (same, all) -> all == null ? new ArrayList<>() : new ArrayList<>(all));
                    }
                    byWeek.getOrDefault(week, new ArrayList<>()).add(gesture);
                }
            }
        }

        void finish() {
            Comparator<GestureFact> byId =
                    Comparator.comparing(each -> each.entry().id());
            unsorted.forEach(
                    week -> byWeek.getOrDefault(week, new ArrayList<>()).sort(byId));
            for (long lineage : added) {
                List<BlockFact> same = blocks.getOrDefault(lineage, List.of());
                same.sort(Comparator.comparing(BlockFact::id));
                Item item = itemOf(same);
                lineages.merge(item, Set.of(lineage), Making::joined);
                List<GestureFact> of = gestures.getOrDefault(lineage, new ArrayList<>());
                of.sort(IN_TIME);
                of.forEach(gesture -> addDeferral(gesture, item));
                if (!of.isEmpty()) {
                    starts.add(of.get(0).recordedAt().toEpochMilli());
                }
            }
            deferrals.sort(Comparator.comparing(Deferral::gesture, IN_TIME));
            starts.sort(Comparator.naturalOrder());
        }

        private void addDeferral(GestureFact gesture, Item item) {
            LedgerEntry entry = gesture.entry();
            Slot from = entry.from();
            if (entry.displaces() && from != null) {
                int minutes = entry.lessTimeOff(days.off(from)).displaced();
                if (minutes > 0) {
                    Deferral deferral = new Deferral(gesture, item, minutes);
                    deferrals.add(deferral);
                    deferralsOf.merge(item, List.of(deferral), Making::joined);
                }
            }
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            List<T> both = new ArrayList<>(one.size() + other.size());
            both.addAll(one);
            both.addAll(other);
            return both;
        }

        private static <T> Set<T> joined(Set<T> one, Set<T> other) {
            Set<T> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }

        /** Rests and make-ups may have lost what their first block was for. */
        private static Item itemOf(List<BlockFact> sameLineage) {
            BlockFact first = sameLineage.get(0);
            Long task = null;
            Long series = null;
            for (BlockFact each : sameLineage) {
                task = task == null ? each.task() : task;
                series = series == null ? each.series() : series;
            }
            return Item.of(first.lineage(), task, series);
        }

        private static Set<Week> weeksOf(LedgerEntry entry) {
            Set<Week> weeks = new LinkedHashSet<>();
            if (entry.from() != null) {
                weeks.add(entry.from().week());
            }
            if (entry.to() != null) {
                weeks.add(entry.to().week());
            }
            return weeks;
        }
    }
}
