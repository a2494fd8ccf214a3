package app.waraji.bench;

import app.waraji.ReportedDiary;
import app.waraji.kernel.Period;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reports of the sample diary from the database to the bytes of a file; beside them the words of one, set by OpenPDF. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ReportBenchmark {

    private static final String WEEK = "2026-W47";

    private final ReportedDiary diary = new ReportedDiary();
    private final OpenPdfPage other = new OpenPdfPage();
    private final String words = diary.text(Period.Unit.WEEK, WEEK);

    @TearDown
    public void close() {
        diary.close();
    }

    @Benchmark
    public byte[] week() {
        return diary.pdf(Period.Unit.WEEK, WEEK);
    }

    @Benchmark
    public byte[] halfYear() {
        return diary.pdf(Period.Unit.HALF, "2026-H2");
    }

    /** Neither reads a diary nor draws, tags or outlines: so it has less to do. */
    @Benchmark
    public byte[] wordsOfTheWeekByOpenPdf() throws IOException {
        return other.print(words);
    }
}
