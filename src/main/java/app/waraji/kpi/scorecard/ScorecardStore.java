package app.waraji.kpi.scorecard;

import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.kpi.Aims;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Readings;
import app.waraji.kpi.Target;
import app.waraji.kpi.TargetStore;
import app.waraji.kpi.WorkedDays;
import app.waraji.kpi.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the scorecard shows, read by way of the stores of metrics, targets and values. */
public final class ScorecardStore {

    static final Set<Topic> TOPICS = Set.of(MetricStore.TOPIC, TargetStore.TOPIC, MeasurementStore.TOPIC);

    private final MetricStore metrics;
    private final TargetStore targets;
    private final MeasurementStore measurements;
    private final WorkingDays days;

    public ScorecardStore(MetricStore metrics, TargetStore targets, MeasurementStore measurements, WorkingDays days) {
        this.metrics = metrics;
        this.targets = targets;
        this.measurements = measurements;
        this.days = days;
    }

    /** So many weeks, of which this is the last. */
    public Scorecard read(Week last, int count) {
        List<Week> weeks = IntStream.range(0, count)
                .mapToObj(i -> last.plus(i + 1L - count))
                .toList();
        // With the period before the first one; the months begin before their first week, and end after their last.
        LocalDate from = weeks.get(0).monday().withDayOfMonth(1).minusMonths(1);
        LocalDate to = last.monday().withDayOfMonth(1).plusMonths(2);
        List<Metric> all = metrics.all();
        Readings readings = new Readings(all, measurements.between(from.minusWeeks(1), to));
        Map<Long, List<Target>> aimed = targets.all();
        return new CardReading(weeks, readings, new Aims(aimed, worked(aimed, from, to))).of(all);
    }

    MetricStore metrics() {
        return metrics;
    }

    TargetStore targets() {
        return targets;
    }

    MeasurementStore measurements() {
        return measurements;
    }

    /** Read only where a target goes by them. */
    private WorkedDays worked(Map<Long, List<Target>> aimed, LocalDate from, LocalDate to) {
        return aimed.values().stream().flatMap(List::stream).anyMatch(Target::byWorkingDays)
                ? days.between(from, to)
                : WorkedDays.NONE;
    }
}
