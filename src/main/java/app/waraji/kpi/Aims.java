package app.waraji.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was aimed at in each period, as it was then. */
public final class Aims {

    /** A rate of fewer is told as it is, not judged. */
    public static final int FEWEST_TO_JUDGE = 10;

    private final Map<Long, List<Target>> targets;
    private final WorkedDays days;

    /**
     * @param targets by metric, in the order set
     * @param days of the periods that are asked for; only read where a target goes by working days
     */
    public Aims(Map<Long, List<Target>> targets, WorkedDays days) {
        this.targets = Map.copyOf(targets);
        this.days = days;
    }

    /**
     * The marks for the period of the metric that begins on this day; none where there is no target, and none for a
     * period without a working day where the target goes by those.
     */
    public Marks of(Metric metric, LocalDate start) {
        return Target.holding(targets.getOrDefault(metric.id(), List.of()), start)
                .map(target -> marks(metric, target, start))
                .orElse(Marks.NONE);
    }

    /** How the value of a period stands against them; a rate of fewer than ten is not judged. */
    public Verdict verdict(Metric metric, Reading reading) {
        boolean tooFew = metric.kind() == MetricKind.RATE
                && (reading.count() == null || reading.count().intValue() < FEWEST_TO_JUDGE);
        return tooFew
                ? Verdict.NONE
                : Verdict.of(
                        reading.value(), of(metric, metric.cadence().startOf(reading.start())), metric.direction());
    }

    private Marks marks(Metric metric, Target target, LocalDate start) {
        // How large a share, how high a level is does not hang on the days.
        if (!target.byWorkingDays() || !metric.kind().addsUp()) {
            return target.marks();
        }
        LocalDate end = metric.cadence().next(start);
        int usual = days.usualIn(start, end);
        int worked = days.workedIn(start, end);
        return usual > 0 && worked == 0 ? Marks.NONE : target.marks(worked, usual);
    }
}
