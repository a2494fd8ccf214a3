package app.waraji.kpi.scorecard;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Stage;
import app.waraji.kpi.TargetStore;
import app.waraji.kpi.WorkedDays;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** From asking to all that is shown: 20 metrics over 200 weeks, in thirteen of them and in all of them. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class ScorecardBenchmark {

    private static final int WEEKS = 200;
    private static final int METRICS = 20;

    private final SetClock clock = new SetClock("2026-11-19T15:00");
    private final Week now = new Week(LocalDate.of(2026, 11, 16));
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    private final TargetStore targets = new TargetStore(db, clock, Locale.JAPANESE);
    private final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
    private final ScorecardStore store = new ScorecardStore(
            metrics,
            targets,
            measurements,
            (from, to) -> new WorkedDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of()));
    private final ScorecardViewModel model = new ScorecardViewModel(
            store, new DirectTasks(new Failures(sentence -> {}, "")), clock, CardWords.in(Locale.JAPANESE));

    public ScorecardBenchmark() {
        List<Metric> all = metrics.all();
        for (int i = all.size(); i < METRICS; i++) {
            metrics.add(new Metric(
                    0,
                    null,
                    "Metric " + i,
                    "",
                    Stage.REACH,
                    MetricKind.COUNT,
                    Direction.HIGHER,
                    Cadence.WEEK,
                    null,
                    0,
                    true));
        }
        List<Metric> shown = metrics.all();
        metrics.show(shown.stream().map(Metric::id).toList());
        Random random = new Random(7);
        List<app.waraji.kpi.Measurement> values = new ArrayList<>();
        for (Metric metric : shown) {
            targets.aim(metric, new Marks(BigDecimal.valueOf(300), BigDecimal.valueOf(500), null), true);
            for (int week = 0; week < WEEKS && metric.ratio() == null; week++) {
                LocalDate start = now.plus(-week).monday();
                BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000));
                values.add(new app.waraji.kpi.Measurement(metric.id(), start, value, "", clock.instant()));
            }
        }
        measurements.enter("all", values);
    }

    /** The page as it is opened. */
    @Benchmark
    public @Nullable Scorecard thirteenWeeks() {
        model.activate(changes).cancel();
        return model.cardProperty().get();
    }

    @Benchmark
    public Scorecard allWeeks() {
        return store.read(now, WEEKS);
    }

    @TearDown
    public void close() {
        db.close();
    }
}
