package app.waraji.kpi.chart;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts what was measured and what was aimed at into the points of a chart. */
final class ChartSeries {

    private static final int WEEKS_A_YEAR = 52;

    private final Metric metric;
    private final Readings readings;
    private final TargetCourse targets;
    private final Cadence cut;

    ChartSeries(Metric metric, Readings readings, TargetCourse targets, Grain grain) {
        this.metric = metric;
        this.readings = readings;
        this.targets = targets;
        this.cut = grain.of(metric);
    }

    /**
     * The periods with a day in this stretch, whole.
     *
     * @param pace of the running fiscal year, or null
     */
    List<ChartPoint> points(Span.Days days, @Nullable Pace pace) {
        Map<LocalDate, BigDecimal> needed = pace == null ? Map.of() : pace.needed();
        List<ChartPoint> points = new ArrayList<>();
        for (LocalDate start = cut.startOf(days.from()); start.isBefore(days.to()); start = cut.next(start)) {
            LocalDate end = cut.next(start);
            Reading reading = readings.over(metric, start, end);
            points.add(new ChartPoint(
                    start,
                    end,
                    reading.value(),
                    reading.count(),
                    reading.note(),
                    targets.marks(start, end),
                    readings.over(metric, yearBefore(start), yearBefore(end)).value(),
                    needed.get(start)));
        }
        return points;
    }

    /** How the fiscal year stands; null for what does not add up, and without a goal. */
    @Nullable
    Pace pace(Span.Days year) {
        if (!metric.kind().addsUp()) {
            return null;
        }
        List<Pace.Part> parts = new ArrayList<>();
        for (LocalDate start = cut.startOf(year.from()); start.isBefore(year.to()); start = cut.next(start)) {
            LocalDate from = start.isBefore(year.from()) ? year.from() : start;
            LocalDate end = cut.next(start);
            LocalDate to = end.isAfter(year.to()) ? year.to() : end;
            parts.add(new Pace.Part(
                    start,
                    targets.marks(from, to).goal(),
                    readings.over(metric, from, to).value()));
        }
        return Pace.of(parts).orElse(null);
    }

    /** The same weekday, for weeks: 52 of them before. */
    private LocalDate yearBefore(LocalDate day) {
        return cut == Cadence.WEEK ? day.minusWeeks(WEEKS_A_YEAR) : day.minusYears(1);
    }
}
