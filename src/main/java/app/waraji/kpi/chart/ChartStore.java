package app.waraji.kpi.chart;

import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Topic;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.ChartEvents;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Readings;
import app.waraji.kpi.Target;
import app.waraji.kpi.TargetStore;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a chart from the stores that own its parts. */
public final class ChartStore {

    /** What a chart is made of, but for its events. */
    static final Set<Topic> TOPICS = Set.of(
            MetricStore.TOPIC, TargetStore.TOPIC, MeasurementStore.TOPIC, SettingsStore.TOPIC, TimeOffStore.TOPIC);

    private final Numbers numbers;
    private final SettingsStore settings;
    private final TimeOffStore off;
    private final ChartEvents events;
    private final Clock clock;

    /** The stores that a number is kept in. */
    public record Numbers(MetricStore metrics, TargetStore targets, MeasurementStore measurements) {}

    public ChartStore(Numbers numbers, SettingsStore settings, TimeOffStore off, ChartEvents events, Clock clock) {
        this.numbers = numbers;
        this.settings = settings;
        this.off = off;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where the metric is gone. */
    public Optional<ChartReading> read(ChartQuestion question) {
        List<Metric> all = numbers.metrics().all();
        return all.stream()
                .filter(metric -> metric.id() == question.metricId())
                .findFirst()
                .map(metric -> read(metric, all, question));
    }

    private ChartReading read(Metric metric, List<Metric> all, ChartQuestion question) {
        Preferences preferences = settings.preferences();
        Month yearStart = preferences.reckoning().fiscalYearStart();
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Measurement>> measured = numbers.measurements().of(parts(metric));
        Span.Days days = question.span().days(today, earliest(measured, today), yearStart);
        Span.Days year = Span.fiscalYear(today, yearStart);
        List<Target> aims = numbers.targets().all().getOrDefault(metric.id(), List.of());
        LocalDate from = (days.from().isBefore(year.from()) ? days.from() : year.from()).minusMonths(1);
        LocalDate to = (days.to().isAfter(year.to()) ? days.to() : year.to()).plusMonths(1);
        WorkingDays working = new WorkingDays(preferences.work(), off.between(from, to));
        ChartSeries series = new ChartSeries(
                metric,
                new Readings(all, measured),
                new TargetCourse(metric, day -> TargetStore.holding(aims, day), working),
                question.grain());
        Pace pace = series.pace(year);
        List<ChartPoint> points = series.points(days, pace);
        return ChartReading.of(
                metric, question, points, events(points, measured.getOrDefault(metric.id(), List.of())), pace);
    }

    private static List<Long> parts(Metric metric) {
        Metric.Ratio ratio = metric.ratio();
        return ratio == null ? List.of(metric.id()) : List.of(metric.id(), ratio.numerator(), ratio.denominator());
    }

    private static LocalDate earliest(Map<Long, List<Measurement>> measured, LocalDate today) {
        return measured.values().stream()
                .flatMap(List::stream)
                .map(Measurement::start)
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private List<ChartEvent> events(List<ChartPoint> points, List<Measurement> measured) {
        LocalDate from = points.get(0).from();
        LocalDate to = points.get(points.size() - 1).to();
        Stream<ChartEvent> notes = measured.stream()
                .filter(each -> !each.note().isEmpty()
                        && !each.start().isBefore(from)
                        && each.start().isBefore(to))
                .map(each -> new ChartEvent(ChartEvent.Kind.NOTE, each.start(), each.note(), 0));
        return Stream.concat(notes, events.between(from, to).stream())
                .sorted(Comparator.comparing(ChartEvent::day).thenComparing(ChartEvent::kind))
                .toList();
    }
}
