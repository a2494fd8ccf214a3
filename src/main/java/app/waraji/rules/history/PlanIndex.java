package app.waraji.rules.history;

import app.waraji.kernel.Week;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plan, found by lineage, by piece of work and by week. Never changed once made; one in which a few pieces of work
 * are others shares all the rest with it, the sums of weeks too.
 */
final class PlanIndex {

    private static final Comparator<Deferral> IN_TIME = Comparator.comparing(Deferral::gesture, Strand.IN_TIME);

    final PlanFacts facts;
    final Map<Long, TaskFact> tasks;
    final Map<Long, SeriesFact> series;
    /** In time. */
    final List<Deferral> deferrals;

    private final Days days;
    private final Layers<Long, Strand> strands;
    /** Of blocks that are not the first of theirs. */
    private final Layers<Long, Long> lineageOf;
    /** Of tasks and series; a block that has neither is its own. */
    private final Layers<Item, List<Long>> lineages;

    private final Layers<Item, List<Deferral>> deferralsOf;
    private final Layers<Week, WeekFacts> weeks;
    private final @Nullable Instant first;

    private PlanIndex(
            PlanFacts facts, Days days, Map<Long, TaskFact> tasks, Map<Long, SeriesFact> series, Tables tables) {
        this.facts = facts;
        this.days = days;
        this.tasks = tasks;
        this.series = series;
        this.strands = tables.strands;
        this.lineageOf = tables.lineageOf;
        this.lineages = tables.lineages;
        this.deferralsOf = tables.deferralsOf;
        this.weeks = tables.weeks;
        this.deferrals = tables.deferrals;
        this.first = tables.first;
    }

    private record Tables(
            Layers<Long, Strand> strands,
            Layers<Long, Long> lineageOf,
            Layers<Item, List<Long>> lineages,
            Layers<Item, List<Deferral>> deferralsOf,
            Layers<Week, WeekFacts> weeks,
            List<Deferral> deferrals,
            @Nullable Instant first) {}

    static PlanIndex of(PlanFacts facts, Days days) {
        Map<Long, Strand> strands = Strand.all(facts.blocks(), facts.gestures(), days);
        Map<Long, Long> lineageOf = new HashMap<>();
        Map<Item, List<Long>> lineages = new HashMap<>();
        Map<Item, List<Deferral>> deferralsOf = new HashMap<>();
        Map<Week, WeekFacts> weeks = new HashMap<>();
        List<Deferral> deferrals = new ArrayList<>();
        Instant first = null;
        for (Strand strand : strands.values()) {
            Item item = strand.item();
            if (item.kind() != Item.Kind.BLOCK) {
                lineages.computeIfAbsent(item, of -> new ArrayList<>()).add(strand.lineage());
            }
            if (!strand.deferrals().isEmpty()) {
                deferrals.addAll(strand.deferrals());
                deferralsOf.computeIfAbsent(item, of -> new ArrayList<>(2)).addAll(strand.deferrals());
            }
            strand.forEachLater(lineageOf::put);
            first = earlier(first, strand);
            strand.addTo(week -> weeks.computeIfAbsent(week, of -> new WeekFacts()));
        }
        lineages.values().forEach(Collections::sort);
        deferralsOf.values().forEach(of -> of.sort(IN_TIME));
        weeks.values().forEach(WeekFacts::settle);
        deferrals.sort(IN_TIME);
        return new PlanIndex(
                facts,
                days,
                byId(facts.tasks(), TaskFact::id),
                byId(facts.series(), SeriesFact::id),
                new Tables(
                        Layers.of(strands),
                        Layers.of(lineageOf),
                        Layers.of(lineages),
                        Layers.of(deferralsOf),
                        Layers.of(weeks),
                        deferrals,
                        first));
    }

    PlanIndex with(WorkChange change) {
        Set<Long> replaced = new HashSet<>(change.lineages());
        Map<Long, Strand> fresh = Strand.all(change.blocks(), change.gestures(), days);
        replaced.addAll(fresh.keySet());
        Map<Long, Optional<Strand>> changedStrands = new HashMap<>();
        Map<Long, Optional<Long>> changedBlocks = new HashMap<>();
        Map<Item, Set<Long>> lineagesOf = new HashMap<>();
        Map<Week, WeekFacts> touched = new HashMap<>();
        boolean firstGone = false;
        for (long lineage : replaced) {
            Strand old = strands.find(lineage);
            Strand now = fresh.get(lineage);
            changedStrands.put(lineage, Optional.ofNullable(now));
            if (old != null) {
                firstGone |= !old.gestures().isEmpty()
                        && old.gestures().get(0).recordedAt().equals(first);
                old.forEachLater((block, of) -> changedBlocks.put(block, Optional.empty()));
                lineagesOf.computeIfAbsent(old.item(), this::copyOfLineages).remove(lineage);
                old.forEachWeek(week -> touched.computeIfAbsent(week, of -> week(of).without(replaced)));
            }
        }
        Instant start = firstGone ? null : first;
        for (Strand now : fresh.values()) {
            now.forEachLater((block, of) -> changedBlocks.put(block, Optional.of(of)));
            lineagesOf.computeIfAbsent(now.item(), this::copyOfLineages).add(now.lineage());
            now.addTo(week -> touched.computeIfAbsent(week, of -> week(of).without(replaced)));
            start = earlier(start, now);
        }
        touched.values().forEach(WeekFacts::settle);
        Layers<Long, Strand> strandsNow = strands.with(changedStrands);
        if (firstGone) {
            for (Strand each : strandsNow.values()) {
                start = earlier(start, each);
            }
        }
        return new PlanIndex(
                facts,
                days,
                tasks,
                series,
                new Tables(
                        strandsNow,
                        lineageOf.with(changedBlocks),
                        lineages.with(changedLineages(lineagesOf)),
                        deferralsOf.with(changedDeferrals(lineagesOf, strandsNow)),
                        weeks.with(present(touched)),
                        deferralsWith(replaced, fresh),
                        start));
    }

    private Set<Long> copyOfLineages(Item item) {
        return new HashSet<>(lineages(item));
    }

    private static Map<Item, Optional<List<Long>>> changedLineages(Map<Item, Set<Long>> lineagesOf) {
        Map<Item, Optional<List<Long>>> changed = new HashMap<>();
        lineagesOf.forEach((item, of) -> {
            if (item.kind() != Item.Kind.BLOCK) {
                changed.put(
                        item,
                        of.isEmpty()
                                ? Optional.empty()
                                : Optional.of(of.stream().sorted().toList()));
            }
        });
        return changed;
    }

    private static Map<Item, Optional<List<Deferral>>> changedDeferrals(
            Map<Item, Set<Long>> lineagesOf, Layers<Long, Strand> strands) {
        Map<Item, Optional<List<Deferral>>> changed = new HashMap<>();
        lineagesOf.forEach((item, of) -> {
            List<Deferral> all = new ArrayList<>();
            for (long lineage : of) {
                Strand strand = strands.find(lineage);
                if (strand != null) {
                    all.addAll(strand.deferrals());
                }
            }
            all.sort(IN_TIME);
            changed.put(item, all.isEmpty() ? Optional.empty() : Optional.of(all));
        });
        return changed;
    }

    private List<Deferral> deferralsWith(Set<Long> replaced, Map<Long, Strand> fresh) {
        List<Deferral> all = new ArrayList<>(deferrals.size() + fresh.size());
        for (Deferral each : deferrals) {
            if (!replaced.contains(each.gesture().entry().lineageId())) {
                all.add(each);
            }
        }
        for (Strand strand : fresh.values()) {
            for (Deferral each : strand.deferrals()) {
                int place = Collections.binarySearch(all, each, IN_TIME);
                all.add(place < 0 ? -place - 1 : place, each);
            }
        }
        return all;
    }

    private static <K, V> Map<K, Optional<V>> present(Map<K, V> values) {
        Map<K, Optional<V>> present = new HashMap<>();
        values.forEach((key, value) -> present.put(key, Optional.of(value)));
        return present;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, Strand other) {
        if (other.gestures().isEmpty()) {
            return one;
        }
        Instant start = other.gestures().get(0).recordedAt();
        return one == null || start.isBefore(one) ? start : one;
    }

    private static <T> Map<Long, T> byId(List<T> facts, Function<T, Long> id) {
        Map<Long, T> byId = new HashMap<>(2 * facts.size());
        facts.forEach(fact -> byId.put(id.apply(fact), fact));
        return byId;
    }

    @Nullable
    Strand strand(long lineage) {
        return strands.find(lineage);
    }

    long lineageOf(long block) {
        Long lineage = lineageOf.find(block);
        return lineage == null ? block : lineage;
    }

    /** In their order. */
    List<Long> lineages(Item item) {
        if (item.kind() == Item.Kind.BLOCK) {
            Strand own = strands.find(item.id());
            return own != null && own.item().equals(item) ? List.of(item.id()) : List.of();
        }
        List<Long> found = lineages.find(item);
        return found == null ? List.of() : found;
    }

    /** In time. */
    List<Deferral> deferrals(Item item) {
        List<Deferral> found = deferralsOf.find(item);
        return found == null ? List.of() : found;
    }

    /** Every piece of work from which anything was given away at any time. */
    void forEachDeferred(BiConsumer<Item, List<Deferral>> each) {
        deferralsOf.forEach(each);
    }

    WeekFacts week(Week week) {
        WeekFacts found = weeks.find(week);
        return found == null ? WeekFacts.NONE : found;
    }

    /** When the first gesture was made. */
    Optional<Instant> first() {
        return Optional.ofNullable(first);
    }
}
