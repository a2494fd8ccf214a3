package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a chart of one metric shows.
 *
 * @param points one a period without a break, at least one; some may be still to come
 * @param events by day
 * @param pace null where no goal is set for the fiscal year, or the metric does not add up
 * @param trend null where there are too few values
 * @param limits null where there are too few values
 */
public record ChartReading(
        Metric metric,
        ChartQuestion question,
        List<ChartPoint> points,
        List<ChartEvent> events,
        @Nullable Pace pace,
        @Nullable Trend trend,
        @Nullable ProcessLimits limits) {

    public ChartReading {
        points = List.copyOf(points);
        events = List.copyOf(events);
    }

    /** With what is calculated from the points alone. */
    static ChartReading of(
            Metric metric,
            ChartQuestion question,
            List<ChartPoint> points,
            List<ChartEvent> events,
            @Nullable Pace pace) {
        List<@Nullable Double> values = numbers(points, ChartPoint::value);
        return new ChartReading(
                metric,
                question,
                points,
                events,
                pace,
                Trend.of(values).orElse(null),
                ProcessLimits.of(values).orElse(null));
    }

    /** One a point, null where it has none. */
    static List<@Nullable Double> numbers(List<ChartPoint> points, Function<ChartPoint, @Nullable BigDecimal> number) {
        List<@Nullable Double> numbers = new ArrayList<>();
        for (ChartPoint point : points) {
            BigDecimal value = number.apply(point);
            numbers.add(value == null ? null : value.doubleValue());
        }
        return numbers;
    }

    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.value() == null);
    }

    /** The place of the first point with a value; the number of points where none has one. */
    public int first() {
        int first = 0;
        while (first < points.size() && points.get(first).value() == null) {
            first++;
        }
        return first;
    }

    /** The place of the last point with a value; -1 where none has one. */
    public int last() {
        int last = points.size() - 1;
        while (last >= 0 && points.get(last).value() == null) {
            last--;
        }
        return last;
    }

    /** The mean of the values that are there; 0 where there is none. */
    public double mean() {
        return points.stream()
                .map(ChartPoint::value)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElse(0);
    }

    /** Those of one period. */
    public List<ChartEvent> eventsOf(ChartPoint point) {
        return events.stream()
                .filter(event ->
                        !event.day().isBefore(point.from()) && event.day().isBefore(point.to()))
                .toList();
    }

    public LocalDate from() {
        return points.get(0).from();
    }

    /** Exclusive. */
    public LocalDate to() {
        return points.get(points.size() - 1).to();
    }
}
