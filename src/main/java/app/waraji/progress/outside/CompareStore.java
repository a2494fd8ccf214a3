package app.waraji.progress.outside;

import app.waraji.activities.outside.AssumptionStore;
import app.waraji.activities.outside.Assumptions;
import app.waraji.activities.outside.Engagement;
import app.waraji.activities.outside.EngagementStore;
import app.waraji.activities.outside.Partner;
import app.waraji.activities.outside.PartnerStore;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Readings;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.progress.Results;
import app.waraji.wins.Win;
import app.waraji.wins.WinStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what outsourcing costs beside doing it in house from the stores that own it. */
public final class CompareStore {

    static final Set<Topic> TOPICS = Set.of(
            EngagementStore.TOPIC,
            PartnerStore.TOPIC,
            WinStore.TOPIC,
            BlockStore.TOPIC,
            MetricStore.TOPIC,
            MeasurementStore.TOPIC,
            AssumptionStore.TOPIC);

    /** The stores that are asked for what was done, and what came of it. */
    public record Work(BlockStore blocks, WinStore wins, MetricStore metrics, MeasurementStore measurements) {}

    private final PartnerStore partners;
    private final EngagementStore engagements;
    private final AssumptionStore assumptions;
    private final Work work;
    private final Clock clock;

    public CompareStore(
            PartnerStore partners, EngagementStore engagements, AssumptionStore assumptions, Work work, Clock clock) {
        this.partners = partners;
        this.engagements = engagements;
        this.assumptions = assumptions;
        this.work = work;
        this.clock = clock;
    }

    List<Engagement> all() {
        return engagements.all();
    }

    /** By id. */
    Map<Long, String> partners() {
        return partners.all().stream().collect(Collectors.toMap(Partner::id, Partner::name));
    }

    Assumptions assumptions() {
        return assumptions.assumptions();
    }

    void assume(Assumptions wanted) {
        assumptions.change(wanted);
    }

    EngagementStore engagements() {
        return engagements;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The days of the span, as far as the engagement has run. */
    Compared compare(Engagement engagement, Span span) {
        LocalDate last = engagement.terms().endsOn();
        LocalDate day = last != null && last.isBefore(today()) ? last : today();
        LocalDate from = span.from(engagement.terms().startsOn(), day);
        LocalDate to = day.plusDays(1).isBefore(from) ? from : day.plusDays(1);
        return compare(engagement, from, to);
    }

    /**
     * What an engagement cost and brought in these days, as far as it ran in them.
     *
     * @param to exclusive
     */
    public Comparison between(Engagement engagement, LocalDate from, LocalDate to) {
        LocalDate starts = engagement.terms().startsOn();
        LocalDate last = engagement.terms().endsOn();
        LocalDate first = starts.isAfter(from) ? starts : from;
        LocalDate end = last != null && last.plusDays(1).isBefore(to) ? last.plusDays(1) : to;
        LocalDate until = end.isAfter(today().plusDays(1)) ? today().plusDays(1) : end;
        return compare(engagement, first, until.isBefore(first) ? first : until).comparison();
    }

    private Compared compare(Engagement engagement, LocalDate from, LocalDate to) {
        List<Win> wins = work.wins().between(from, to).stream()
                .filter(win -> Results.isResult(win) && isOf(engagement, win.activityId()))
                .toList();
        List<Block> own = own(engagement, from, to);
        Comparison comparison = new Comparison(
                engagement.cost(from, to),
                own.stream().mapToInt(Block::doneMinutes).sum(),
                engagement.freed(from, to),
                Results.of(wins),
                assumptions());
        return new Compared(engagement, from, to, comparison, wins, own, numbers(from, to));
    }

    private List<Block> own(Engagement engagement, LocalDate from, LocalDate to) {
        return work.blocks().placed(Week.of(from), Week.of(to)).stream()
                .filter(block -> block.doneMinutes() > 0 && isOf(engagement, block.activityId()))
                .filter(block -> {
                    LocalDate on = Objects.requireNonNull(block.start()).toLocalDate();
                    return !on.isBefore(from) && on.isBefore(to);
                })
                .toList();
    }

    private List<Compared.Tracked> numbers(LocalDate from, LocalDate to) {
        LocalDate before = from.minusDays(ChronoUnit.DAYS.between(from, to));
        List<Metric> metrics = work.metrics().all();
        Readings readings = new Readings(metrics, work.measurements().between(before.minusMonths(1), to));
        return metrics.stream()
                .filter(Metric::isShown)
                .map(metric -> new Compared.Tracked(
                        metric,
                        readings.over(metric, before, from).value(),
                        readings.over(metric, from, to).value()))
                .filter(number -> number.before() != null || number.during() != null)
                .toList();
    }

    private static boolean isOf(Engagement engagement, @Nullable Long activityId) {
        Long of = engagement.terms().activityId();
        return of != null && of.equals(activityId);
    }
}
