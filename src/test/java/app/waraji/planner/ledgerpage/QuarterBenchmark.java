package app.waraji.planner.ledgerpage;

import app.waraji.activities.ActivityStore;
import app.waraji.bench.TenYears;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Period;
import app.waraji.kernel.SetClock;
import app.waraji.planner.WorkStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
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

/** Reading a quarter of ten years for the ledger page. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class QuarterBenchmark {

    private final TenYears diary = TenYears.open(new Changes(Runnable::run));
    private final Random random = new Random(1);
    private final PeriodStore periods = periods(diary.database());

    private static PeriodStore periods(Database db) {
        SetClock clock = new SetClock(TenYears.NOW);
        return new PeriodStore(
                new LedgerStore(db, clock, Locale.JAPANESE),
                new WorkStore(db),
                new ActivityStore(db, Locale.JAPANESE),
                new SettingsStore(db, Locale.JAPANESE),
                clock);
    }

    @Benchmark
    public PeriodReading anyQuarter() {
        return periods.read(Period.Unit.QUARTER, TenYears.anyWeek(random).monday());
    }

    @TearDown
    public void close() {
        diary.close();
    }
}
