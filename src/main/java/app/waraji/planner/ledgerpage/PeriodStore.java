package app.waraji.planner.ledgerpage;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Period;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Work;
import app.waraji.planner.WorkStore;
import app.waraji.planner.ledger.Deferrals;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.PeriodLedger;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.ReasonStore;
import app.waraji.planner.ledger.Sums;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a period from the stores that own its parts. */
public final class PeriodStore {

    /** What a period is made of. */
    static final Set<Topic> TOPICS =
            Set.of(BlockStore.TOPIC, LedgerStore.TOPIC, ReasonStore.TOPIC, ActivityStore.TOPIC, SettingsStore.TOPIC);

    private static final int TREND_WEEKS = 13;
    private static final int OFTEN = 3;

    private final LedgerStore ledger;
    private final WorkStore work;
    private final ActivityStore activities;
    private final SettingsStore settings;
    private final Clock clock;

    public PeriodStore(
            LedgerStore ledger, WorkStore work, ActivityStore activities, SettingsStore settings, Clock clock) {
        this.ledger = ledger;
        this.work = work;
        this.activities = activities;
        this.settings = settings;
        this.clock = clock;
    }

    /** The period of this length with this day in it. */
    PeriodReading read(Period.Unit unit, LocalDate day) {
        Preferences preferences = settings.preferences();
        Period period = Period.of(unit, day, preferences.reckoning().fiscalYearStart());
        Week trendLast = lastOfTrend(period);
        Week trendFirst = trendLast.plus(1L - TREND_WEEKS);
        List<Portion> portions =
                ledger.portions(earlier(period.firstWeek(), trendFirst), later(period.lastWeek(), trendLast));
        PeriodLedger sums = PeriodLedger.of(period, portions);
        Map<Long, String> names = activityNames();
        return new PeriodReading(
                sums,
                rows(sums, names),
                trend(trendFirst, portions),
                often(names),
                ledger.reasons(),
                ledger.answers().notes(),
                preferences.weekShown());
    }

    /** Every time that this piece of work was given away, the latest first. */
    List<GivenRow> history(long lineageId) {
        Map<Long, String> names = activityNames();
        List<Displacement> displacements = ledger.displacementsOf(lineageId);
        Map<Long, Block> blocks =
                work.blocks(displacements.stream().map(Displacement::blockId).toList());
        List<GivenRow> rows = new ArrayList<>();
        for (Displacement displacement : displacements) {
            rows.add(0, row(displacement, blocks, names, List.of(), displacement.minutes()));
        }
        return rows;
    }

    LedgerStore ledger() {
        return ledger;
    }

    private Week lastOfTrend(Period period) {
        LocalDateTime now = LocalDateTime.now(clock);
        Week last = period.lastWeek();
        return period.hasBegun(now) && !last.hasBegun(now) ? Week.of(now) : last;
    }

    private static Week earlier(Week one, Week other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Week later(Week one, Week other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static List<PeriodReading.WeekSums> trend(Week first, List<Portion> portions) {
        Map<Week, List<Portion>> byWeek =
                portions.stream().collect(Collectors.groupingBy(portion -> Week.of(portion.day())));
        return IntStream.range(0, TREND_WEEKS)
                .mapToObj(first::plus)
                .map(week -> new PeriodReading.WeekSums(week, Sums.of(byWeek.getOrDefault(week, List.of()))))
                .toList();
    }

    private List<GivenRow> rows(PeriodLedger sums, Map<Long, String> names) {
        Map<Long, List<Portion>> byGesture = new LinkedHashMap<>();
        for (Portion portion : sums.givenAway()) {
            long key = portion.by() == null ? -portion.blockId() : portion.by().id();
            byGesture.computeIfAbsent(key, id -> new ArrayList<>()).add(portion);
        }
        Map<Long, Block> blocks = work.blocks(
                sums.givenAway().stream().map(Portion::blockId).distinct().toList());
        Map<Long, Displacement> displacements =
                ledger.displacements(sums.period().firstWeek(), sums.period().lastWeek()).stream()
                        .collect(Collectors.toMap(Displacement::id, Function.identity()));
        return byGesture.values().stream()
                .map(portions -> row(portions, displacements, blocks, names))
                .sorted(Comparator.comparing((GivenRow row) -> row.from().start())
                        .thenComparing(GivenRow::key)
                        .reversed())
                .toList();
    }

    private static GivenRow row(
            List<Portion> portions,
            Map<Long, Displacement> displacements,
            Map<Long, Block> blocks,
            Map<Long, String> names) {
        Portion first = portions.get(0);
        int minutes = portions.stream().mapToInt(Portion::minutes).sum();
        if (first.by() != null) {
            Displacement displacement =
                    Objects.requireNonNull(displacements.get(first.by().id()));
            return row(displacement, blocks, names, portions, minutes);
        }
        Block block = Objects.requireNonNull(blocks.get(first.blockId()));
        return new GivenRow(
                null,
                block.id(),
                block.title(),
                name(block, names),
                Objects.requireNonNullElse(block.slot(), first.stretch()),
                Objects.requireNonNull(first.reason()),
                portions,
                minutes);
    }

    private static GivenRow row(
            Displacement displacement,
            Map<Long, Block> blocks,
            Map<Long, String> names,
            List<Portion> portions,
            int minutes) {
        return new GivenRow(
                displacement,
                displacement.blockId(),
                displacement.title(),
                name(blocks.get(displacement.blockId()), names),
                displacement.from(),
                displacement.reason(),
                portions,
                minutes);
    }

    private List<Deferred> often(Map<Long, String> names) {
        Map<Long, Deferrals> often = ledger.deferredAtLeast(OFTEN);
        Map<Long, Work> standing = work.standing(often.keySet());
        return often.entrySet().stream()
                .map(each -> {
                    Work now = Objects.requireNonNull(standing.get(each.getKey()));
                    return new Deferred(each.getKey(), name(now.block(), names), each.getValue(), now);
                })
                .sorted(Comparator.comparing(Deferred::isStillToDo).reversed())
                .toList();
    }

    private Map<Long, String> activityNames() {
        return activities.all().stream().collect(Collectors.toMap(Activity::id, Activity::shortName));
    }

    private static @Nullable String name(@Nullable Block block, Map<Long, String> names) {
        return block == null || block.activityId() == null ? null : names.get(block.activityId());
    }
}
