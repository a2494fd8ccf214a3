package app.waraji.kpi.chart;

import app.waraji.bench.TenYears;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.TargetStore;
import app.waraji.planner.WorkStore;
import app.waraji.settings.SettingsStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A chart of ten years of weeks with the markers of 26,000 blocks, from the question to what is drawn. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class ChartBenchmark {

    private static final int WEEKS = 514;

    private final SetClock clock = new SetClock(TenYears.NOW);
    private final TenYears diary = TenYears.open(new Changes(Runnable::run));
    private final Database db = diary.database();
    private final Metric metric =
            new MetricStore(db, Locale.JAPANESE).find("page-views").orElseThrow();
    private final ChartStore store = filled();
    private final ChartGeometry geometry = new ChartGeometry(new ChartWords(Locale.JAPANESE), ChartDiary.textWidth());

    private ChartStore filled() {
        MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
        Random random = new Random(7);
        LocalDate monday = Week.of(LocalDateTime.parse(TenYears.NOW)).monday();
        List<app.waraji.kpi.Measurement> values = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            values.add(new app.waraji.kpi.Measurement(
                    metric.id(), monday.minusWeeks(i), BigDecimal.valueOf(random.nextInt(3000)), "", Instant.EPOCH));
        }
        measurements.enter("filled", values);
        TargetStore targets = new TargetStore(db, clock, Locale.JAPANESE);
        targets.aim(metric, ChartDiary.marks(1000, 1500, 2000), true);
        WorkStore work = new WorkStore(db);
        return new ChartStore(
                new ChartStore.Numbers(new MetricStore(db, Locale.JAPANESE), targets, measurements),
                new SettingsStore(db, Locale.JAPANESE),
                new TimeOffStore(db, Locale.JAPANESE),
                (from, to) -> work.finishedMarketing(from, to).stream()
                        .map(done -> new ChartEvent(ChartEvent.Kind.BLOCK, done.day(), done.title(), done.blockId()))
                        .toList(),
                clock);
    }

    @Benchmark
    public ChartDrawing allOfTenYears() {
        return draw(Span.ALL);
    }

    @Benchmark
    public ChartDrawing thirteenWeeks() {
        return draw(Span.WEEKS_13);
    }

    private ChartDrawing draw(Span span) {
        ChartReading reading =
                store.read(new ChartQuestion(metric.id(), span, Grain.ENTERED)).orElseThrow();
        return geometry.draw(reading, new ChartLook(true, true, true, true), new ChartSize(1160, 300));
    }

    @TearDown
    public void close() {
        diary.close();
    }
}
