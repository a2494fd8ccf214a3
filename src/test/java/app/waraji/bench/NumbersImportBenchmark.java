package app.waraji.bench;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Stage;
import app.waraji.kpi.intake.Assignment;
import app.waraji.kpi.intake.FoundTable;
import app.waraji.kpi.intake.ImportPlan;
import app.waraji.kpi.intake.ImportStore;
import app.waraji.kpi.intake.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Ten years day by day in ten columns, from the bytes of a file to what is committed on disk; from cold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
public class NumbersImportBenchmark {

    private static final int DAYS = 3_650;
    private static final int COLUMNS = 10;

    private final byte[] file = file();
    private @Nullable Path folder;
    private @Nullable Database database;
    private @Nullable ImportStore imports;

    private static byte[] file() {
        Random random = new Random(7);
        StringBuilder file = new StringBuilder("日付");
        for (int column = 0; column < COLUMNS; column++) {
            file.append(",数").append(column);
        }
        for (int day = 0; day < DAYS; day++) {
            file.append('\n').append(LocalDate.of(2016, 4, 1).plusDays(day));
            for (int column = 0; column < COLUMNS; column++) {
                file.append(",\"")
                        .append("%,d".formatted(random.nextInt(100_000)))
                        .append('"');
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Setup(Level.Trial)
    public void open() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);
        folder = Files.createTempDirectory("waraji-bench");
        Database db = Database.open(folder, new Changes(Runnable::run), clock, () -> false);
        MetricStore metrics = new MetricStore(db, Locale.ENGLISH);
        for (int column = 0; column < COLUMNS; column++) {
            metrics.add(new Metric(
                    0,
                    null,
                    "数" + column,
                    null,
                    Stage.REACH,
                    MetricKind.COUNT,
                    Direction.HIGHER,
                    Cadence.WEEK,
                    null,
                    0,
                    true));
        }
        database = db;
        imports = new ImportStore(db, metrics, new MeasurementStore(db, clock, Locale.ENGLISH), clock, Locale.ENGLISH);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        Objects.requireNonNull(database).close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Benchmark
    public int tenYearsDayByDay() {
        FoundTable table = TableFile.read(file, Locale.ENGLISH).tables().get(0);
        List<Assignment> assignments = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            assignments.add(new Assignment("数" + column, List.of("日付"), List.of("数" + column), null));
        }
        ImportStore store = Objects.requireNonNull(imports);
        ImportPlan plan = store.plan(table, assignments, null);
        return store.apply("ten-years.csv", plan.proposed());
    }
}
