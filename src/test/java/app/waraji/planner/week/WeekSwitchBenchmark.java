package app.waraji.planner.week;

import app.waraji.activities.ActivityStore;
import app.waraji.bench.TenYears;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.series.Repeating;
import app.waraji.settings.SettingsStore;
import java.time.LocalDateTime;
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

/** From asking for another week of ten years until it is read and ready to be shown; 95 of 100 under 10 ms. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class WeekSwitchBenchmark {

    private final SetClock clock = new SetClock(TenYears.NOW);
    private final TenYears diary = TenYears.open(new Changes(Runnable::run));
    private final Random random = new Random(1);
    private final WeekViewModel model =
            new WeekViewModel(weeks(), new DirectTasks(new Failures(WeekSwitchBenchmark::fail, "unexpected")), clock);
    private final Week running = Week.of(LocalDateTime.parse(TenYears.NOW));

    private WeekStore weeks() {
        Database db = diary.database();
        LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
        BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
        return new WeekStore(
                blocks,
                new TaskStore(db, clock, Locale.JAPANESE),
                Repeating.over(db, clock, ledger, blocks),
                ledger,
                new CalendarStore(db, clock, Locale.JAPANESE),
                new ActivityStore(db, Locale.JAPANESE),
                new SettingsStore(db, Locale.JAPANESE));
    }

    @Benchmark
    public WeekPlan anyWeek() {
        model.show(TenYears.anyWeek(random));
        return model.planProperty().get();
    }

    /** There and back: the running week gathers what was left over from all the weeks before it. */
    @Benchmark
    public WeekPlan runningWeekAndAnother() {
        model.show(running);
        model.show(TenYears.anyWeek(random));
        return model.planProperty().get();
    }

    @TearDown
    public void close() {
        diary.close();
    }

    private static void fail(String sentence) {
        throw new AssertionError(sentence);
    }
}
