package app.waraji.bench;

import app.waraji.calendar.off.Holiday;
import app.waraji.calendar.off.PublicHolidays;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.rules.FactStore;
import app.waraji.rules.Raw;
import app.waraji.rules.RuleEngine;
import app.waraji.rules.history.BlockFact;
import app.waraji.rules.history.GestureFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.NumberFact;
import app.waraji.rules.history.NumberFacts;
import app.waraji.rules.history.OutsideFacts;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.TargetFact;
import app.waraji.rules.history.TimeFacts;
import app.waraji.rules.history.ToldFacts;
import app.waraji.rules.history.WorkChange;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.rule.Sight;
import app.waraji.settings.WorkingHours;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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

/** All rules over ten years: 26,000 blocks, 10,000 displacements, 520 weeks of 20 metrics. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@State(Scope.Benchmark)
public class RulesBenchmark {

    private static final int METRICS = 20;
    private static final int WEEKS = 520;

    private final TenYears diary = TenYears.open(new Changes(Runnable::run));
    private final Instant now = new SetClock(TenYears.NOW).instant();
    private final FactStore facts = new FactStore(diary.database(), Locale.JAPANESE);
    private final Week last = Week.of(LocalDateTime.parse(TenYears.NOW));
    private final PlanFacts plan = facts.plan(last.plus(-2L * WEEKS));
    private final TimeFacts time = time();
    private final NumberFacts numbers = numbers();
    private final RuleEngine engine = RuleEngine.usual();
    private final History history = history(plan);
    private final Raw raw = engine.look(history, Gestures.NONE);
    private final WorkChange change = change();

    private History history(PlanFacts of) {
        return History.of(of, time, numbers, ToldFacts.NONE, OutsideFacts.NONE, now);
    }

    private TimeFacts time() {
        List<Holiday> holidays = new ArrayList<>();
        PublicHolidays.between(last.plus(-WEEKS).monday(), last.plus(9).monday())
                .forEach((day, name) -> holidays.add(new Holiday(day, name.name(), true)));
        return new TimeFacts(
                WorkingHours.USUAL,
                new TimeOff(holidays, List.of()),
                List.of(),
                180,
                Month.APRIL,
                ZoneId.of("Asia/Tokyo"));
    }

    private NumberFacts numbers() {
        Random random = new Random(3);
        List<Stage> stages = List.of(Stage.values());
        List<MetricFact> metrics = new ArrayList<>();
        List<TargetFact> targets = new ArrayList<>();
        List<NumberFact> values = new ArrayList<>();
        for (long id = 1; id <= METRICS; id++) {
            Stage stage = stages.get((int) (id % stages.size()));
            metrics.add(new MetricFact(
                    id,
                    id == 1 ? "inquiries" : id == 2 ? "opportunities" : "metric-" + id,
                    "Metric " + id,
                    stage,
                    MetricKind.COUNT,
                    Direction.HIGHER,
                    Cadence.WEEK,
                    true,
                    null,
                    null,
                    Set.of()));
            targets.add(new TargetFact(id, last.plus(-WEEKS).monday(), 10.0, 20.0, 30.0, false, Instant.EPOCH));
            for (int week = 1; week <= WEEKS; week++) {
                Week of = last.plus(-week);
                values.add(new NumberFact(
                        id,
                        of.monday(),
                        10 + random.nextInt(20),
                        of.sunday()
                                .atTime(12, 0)
                                .atZone(ZoneId.of("Asia/Tokyo"))
                                .toInstant()));
            }
        }
        return new NumberFacts(metrics, targets, values);
    }

    /** One block of the running week. */
    private WorkChange change() {
        BlockFact block = plan.blocks().stream()
                .filter(each -> each.marketing() && each.week().equals(last))
                .findFirst()
                .orElseThrow();
        List<GestureFact> gestures = plan.gestures().stream()
                .filter(each -> each.entry().lineageId() == block.lineage())
                .toList();
        return new WorkChange(List.of(block.lineage()), List.of(block), gestures);
    }

    /** Nothing worked out before. */
    @Benchmark
    public Raw indexAndAskEveryRule() {
        return engine.look(history(plan), Gestures.NONE);
    }

    @Benchmark
    public Raw askEveryRule() {
        return engine.look(history.asOf(now), Gestures.NONE);
    }

    @Benchmark
    public Raw askAfterOneChange() {
        return engine.look(history.with(change), Gestures.NONE, raw, Set.of(Sight.PLAN));
    }

    @Benchmark
    public Raw readAndAskEveryRule() {
        return engine.look(history(facts.plan(last.plus(-2L * WEEKS))), Gestures.NONE);
    }

    /** The same rows, every column as what it is, and nothing made of them. */
    @Benchmark
    public long readByJdbc() {
        return diary.database().<Long>read(sql -> sql.connectionResult(RulesBenchmark::readAll));
    }

    private static long readAll(Connection connection) throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("block", "ledger_entry", "reason_answer", "task", "series")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            Object value = rows.getObject(i);
                            sum += value == null ? 0 : 1;
                        }
                    }
                }
            }
        }
        return sum;
    }

    @TearDown
    public void close() {
        diary.close();
    }
}
