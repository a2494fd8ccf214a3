package app.waraji.bench;

import app.waraji.cli.Commands;
import app.waraji.cli.Request;
import app.waraji.cli.Words;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What understanding the words costs every start: from cold, as it is met, so that most of it is loading classes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
public class ReadingWordsBenchmark {

    @Benchmark
    public Request window() {
        return new Commands("0", () -> Path.of("/tmp")).read(Words.typed());
    }

    @Benchmark
    public Request ledger() {
        return new Commands("0", () -> Path.of("/tmp")).read(Words.typed("ledger", "--week", "2026-W47", "--json"));
    }
}
