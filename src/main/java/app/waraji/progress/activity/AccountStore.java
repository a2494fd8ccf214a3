package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Approval;
import app.waraji.activities.Approvals;
import app.waraji.activities.ResultClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Readings;
import app.waraji.planner.Block;
import app.waraji.planner.TaskStore;
import app.waraji.planner.WorkStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Sums;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins what the other stores know of each activity. */
public final class AccountStore {

    /** The ledger looks through all of a stretch for each of its weeks: short stretches keep ten years quick. */
    private static final int WEEKS_AT_ONCE = 4;

    /** Where the work is planned and done. */
    public record Efforts(LedgerStore ledger, WorkStore work, TaskStore tasks) {}

    /** Where it shows what came of it. */
    public record Results(WinStore wins, MetricStore metrics, MeasurementStore measurements) {}

    private final ActivityStore activities;
    private final Approvals approvals;
    private final Efforts efforts;
    private final Results results;
    private final Clock clock;

    public AccountStore(ActivityStore activities, Approvals approvals, Efforts efforts, Results results, Clock clock) {
        this.activities = activities;
        this.approvals = approvals;
        this.efforts = efforts;
        this.results = results;
        this.clock = clock;
    }

    /** The activities themselves. */
    ActivityStore activities() {
        return activities;
    }

    /**
     * All that the page shows of each activity, those that have finished last.
     *
     * @param hours as {@link #hours} told them
     */
    List<Account> accounts(Map<Long, Sums> hours) {
        LocalDate today = LocalDate.now(clock);
        List<Activity> all = activities.all();
        Map<Long, Block> next = efforts.work().next(LocalDateTime.now(clock));
        Map<Long, List<Win>> wins = results.wins().all().stream()
                .filter(win -> win.activityId() != null)
                .collect(Collectors.groupingBy(win -> Objects.requireNonNull(win.activityId())));
        List<Metric> metrics = results.metrics().all();
        Readings readings = readings(all, metrics, today);
        return all.stream()
                .map(activity -> {
                    ResultClock age = ResultClock.of(activity, today);
                    return new Account(
                            activity,
                            age,
                            activity.terms().needsAgreement() ? approvals.of(activity.id()) : Approval.NOT_ASKED,
                            hours.getOrDefault(activity.id(), Sums.of(List.of())),
                            since(activity.startedOn(), wins.getOrDefault(activity.id(), List.of())),
                            changes(activity, metrics, readings, today),
                            next.get(activity.id()),
                            activity.terms().cost().after(age.month()));
                })
                .toList();
    }

    /** By activity, its marketing minutes up to the running week; after many years this takes a moment. */
    Map<Long, Sums> hours() {
        Map<Long, Sums> hours = new HashMap<>();
        portions(LocalDate.now(clock)).forEach((activity, portions) -> hours.put(activity, Sums.of(portions)));
        return hours;
    }

    WorkOn workOn(long activityId) {
        return new WorkOn(efforts.work().of(activityId), efforts.tasks().toPlaceOf(activityId));
    }

    /** What an activity can be meant to move. */
    List<Metric> metrics() {
        return results.metrics().all();
    }

    private static List<Win> since(@Nullable LocalDate start, List<Win> wins) {
        return wins.stream()
                .filter(win -> start == null || !win.date().isBefore(start))
                .sorted(Comparator.comparing(Win::date).thenComparing(Win::id).reversed())
                .toList();
    }

    private static List<MetricChange> changes(
            Activity activity, List<Metric> metrics, Readings readings, LocalDate today) {
        LocalDate start = activity.startedOn();
        LocalDate finished = activity.standing().finishedOn();
        return start == null
                ? List.of()
                : MetricChange.watched(metrics, activity.terms().metricId(), activity.channel()).stream()
                        .map(metric -> MetricChange.of(metric, readings, start, finished == null ? today : finished))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Readings readings(List<Activity> all, List<Metric> metrics, LocalDate today) {
        Map<Long, List<Measurement>> measured = all.stream()
                .map(Activity::startedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(first ->
                        results.measurements().between(first.minusMonths(MetricChange.PERIODS + 1L), today.plusDays(1)))
                .orElse(Map.of());
        return new Readings(metrics, measured);
    }

    private Map<Long, List<Portion>> portions(LocalDate today) {
        Map<Long, List<Portion>> byActivity = new HashMap<>();
        Map<Long, Long> activityOf = efforts.work().activities();
        Week last = Week.of(today);
        Week first = efforts.work().firstWeek().orElse(last);
        for (Week from = first; from.compareTo(last) <= 0; from = from.plus(WEEKS_AT_ONCE)) {
            Week to = from.plus(WEEKS_AT_ONCE - 1L);
            for (Portion portion : efforts.ledger().portions(from, to.compareTo(last) > 0 ? last : to)) {
                Long activity = activityOf.get(portion.blockId());
                if (activity != null) {
                    byActivity
                            .computeIfAbsent(activity, none -> new ArrayList<>())
                            .add(portion);
                }
            }
        }
        return byActivity;
    }
}
