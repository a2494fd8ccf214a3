package app.waraji.rules.history;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.planner.ledger.Sums;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What was planned and what became of it, as it was known at one moment. */
public final class Plan {

    private final PlanIndex index;
    private final Days days;
    private final Instant at;
    /** Asked for by many alerts of one moment. */
    private final Map<LocalDate, List<Slot>> freeUntil = new ConcurrentHashMap<>();

    Plan(PlanIndex index, Days days, Instant at) {
        this.index = index;
        this.days = days;
        this.at = at;
    }

    /** The sums of a week, exact to the minute. */
    public WeekPlan week(Week week) {
        WeekFacts all = index.week(week);
        boolean over = week.isOver(LocalDateTime.ofInstant(at, days.zone()));
        if (all == WeekFacts.NONE) {
            return summed(week, List.of());
        }
        return all.sums().computeIfAbsent(all.seen(at, over), missing -> summed(week, all.gestures()));
    }

    private WeekPlan summed(Week week, List<GestureFact> all) {
        Reason notKnown = index.facts.notKnown();
        List<LedgerEntry> entries = all.stream()
                .filter(this::isKnown)
                .map(gesture -> gesture.entryAt(at, notKnown))
                .toList();
        List<Portion> portions =
                Portion.of(week, entries, days.off(week), notKnown, LocalDateTime.ofInstant(at, days.zone()));
        return new WeekPlan(week, Sums.of(portions), portions);
    }

    /** The ledgers of these weeks, in their order. */
    public List<WeekPlan> weeks(List<Week> weeks) {
        return weeks.stream().map(this::week).toList();
    }

    /** The last so many weeks before this one in which something was planned and that were not off, latest first. */
    public List<WeekPlan> countedBefore(Week week, int count) {
        return days.countedBefore(week, 2 * count).stream()
                .map(this::week)
                .filter(each -> each.planned() > 0)
                .limit(count)
                .toList();
    }

    /** What was given away since this day, in time. */
    public List<DisplacementFact> displacementsSince(LocalDate day) {
        List<DisplacementFact> found = new ArrayList<>();
        Instant from = day.atStartOfDay(days.zone()).toInstant();
        for (int i = index.deferrals.size() - 1; i >= 0; i--) {
            Deferral each = index.deferrals.get(i);
            if (each.gesture().recordedAt().isBefore(from)) {
                break;
            }
            if (isKnown(each.gesture())) {
                found.add(0, displacement(each));
            }
        }
        return found;
    }

    /** Every piece of work from which time was given away so many times or more. */
    public List<Work> deferredAtLeast(int times) {
        List<Work> found = new ArrayList<>();
        index.forEachDeferred((item, deferrals) -> {
            // They stand in time: the last of so many must be known.
            if (deferrals.size() >= times && isKnown(deferrals.get(times - 1).gesture())) {
                found.add(work(item));
            }
        });
        found.sort(Comparator.comparing((Work each) -> each.item().kind())
                .thenComparing(each -> each.item().id()));
        return found;
    }

    /** One piece of work; one of which nothing is known is empty. */
    public Work work(Item item) {
        return new Work(item, this);
    }

    /** Open or finished, but not removed. */
    public List<TaskFact> tasks() {
        return index.facts.tasks().stream()
                .filter(task -> !task.closed() && !task.recordedAt().isAfter(at))
                .toList();
    }

    public Optional<TaskFact> task(long id) {
        return Optional.ofNullable(index.tasks.get(id));
    }

    Optional<SeriesFact> series(long id) {
        return Optional.ofNullable(index.series.get(id));
    }

    /** The reason in the user's words, for sums by reason. */
    public String label(Reason reason) {
        for (int i = index.deferrals.size() - 1; i >= 0; i--) {
            for (ReasonFact answer : index.deferrals.get(i).gesture().answers()) {
                if (answer.reason().id() == reason.id()) {
                    return answer.label();
                }
            }
        }
        return index.facts.notKnownLabel();
    }

    /** What a block is called; empty where nothing is known of it. */
    public String title(long lineage) {
        List<BlockFact> same = blocks(lineage);
        return same.isEmpty() ? "" : same.get(same.size() - 1).title();
    }

    /** The piece of work to which a block belongs. */
    public Item itemOfBlock(long block) {
        long lineage = index.lineageOf(block);
        Strand strand = index.strand(lineage);
        return strand == null ? new Item(Item.Kind.BLOCK, lineage) : strand.item();
    }

    /** Free working hours from now to before the day, by start. */
    public List<Slot> free(LocalDate to, int atLeastMinutes) {
        return freeUntil.computeIfAbsent(to, this::allFree).stream()
                .filter(slot -> slot.minutes() >= atLeastMinutes)
                .toList();
    }

    private List<Slot> allFree(LocalDate to) {
        LocalDateTime now = LocalDateTime.ofInstant(at, days.zone());
        LocalDateTime from = now.toLocalDate().atStartOfDay().plusMinutes(quarterHours(now) * 15L);
        List<Slot> taken = new ArrayList<>();
        for (Week week = Week.of(from); week.monday().isBefore(to); week = week.next()) {
            taken.addAll(standing(week));
            index.week(week).sales().stream()
                    .filter(block -> !block.recordedAt().isAfter(at))
                    .map(BlockFact::slot)
                    .forEach(slot -> add(taken, slot));
        }
        return days.free(from, to, taken, 1);
    }

    private static long quarterHours(LocalDateTime time) {
        long minutes = time.toLocalTime().toSecondOfDay() / 60;
        return (minutes + 14) / 15;
    }

    private static void add(List<Slot> slots, @Nullable Slot slot) {
        if (slot != null) {
            slots.add(slot);
        }
    }

    private List<Slot> standing(Week week) {
        Map<Long, LedgerEntry> last = new HashMap<>();
        index.week(week).gestures().stream()
                .filter(this::isKnown)
                .forEach(gesture -> last.put(gesture.entry().blockId(), gesture.entry()));
        List<Slot> slots = new ArrayList<>();
        last.values().forEach(entry -> {
            if (entry.to() != null && entry.to().week().equals(week)) {
                slots.add(entry.to());
            }
        });
        return slots;
    }

    /** When the first gesture that is known was made. */
    Optional<LocalDate> firstDay() {
        return index.first().filter(first -> !first.isAfter(at)).map(days::dayOf);
    }

    DisplacementFact displacement(Deferral deferral) {
        GestureFact gesture = deferral.gesture();
        LedgerEntry entry = gesture.entry();
        ReasonFact answer = gesture.answerAt(at);
        return new DisplacementFact(
                entry.id(),
                deferral.item(),
                title(entry.lineageId()),
                entry.kind(),
                Objects.requireNonNull(entry.from()),
                entry.to(),
                deferral.minutes(),
                answer == null ? ReasonKind.UNKNOWN : answer.reason().kind(),
                answer == null ? index.facts.notKnownLabel() : answer.label(),
                answer == null ? "" : answer.note(),
                days.dayOf(gesture.recordedAt()),
                gesture.recordedAt());
    }

    boolean isKnown(GestureFact gesture) {
        return !gesture.recordedAt().isAfter(at);
    }

    List<Deferral> deferrals(Item item) {
        return index.deferrals(item);
    }

    List<Long> lineages(Item item) {
        return index.lineages(item);
    }

    List<BlockFact> blocks(long lineage) {
        return Strand.blocksOf(index.strand(lineage));
    }

    List<GestureFact> gestures(long lineage) {
        return Strand.gesturesOf(index.strand(lineage));
    }

    Instant at() {
        return at;
    }

    Days days() {
        return days;
    }
}
