package app.waraji.kpi.chart;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.kernel.WholeFile;
import app.waraji.kpi.Metric;
import app.waraji.print.Picture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which metric is shown, over which span, with which lines; and what is made of it outside the program. */
final class ChartViewModel {

    private final ChartStore store;
    private final ChartWords words;
    private final Tasks tasks;

    private final ReadOnlyObjectWrapper<@Nullable ChartQuestion> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChartReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.WEEKS_13);
    private final ReadOnlyObjectWrapper<Grain> grain = new ReadOnlyObjectWrapper<>(Grain.ENTERED);
    private final ReadOnlyObjectWrapper<ChartLook> look = new ReadOnlyObjectWrapper<>(ChartLook.PLAIN);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    ChartViewModel(ChartStore store, ChartWords words, Tasks tasks) {
        this.store = store;
        this.words = words;
        this.tasks = tasks;
    }

    /** @param eventTopics what the events are made of */
    Subscription activate(Changes changes, Set<Topic> eventTopics) {
        reread();
        return Subscription.all(changes.on(ChartStore.TOPICS, this::reread), changes.on(eventTopics, this::reread));
    }

    /** Null while no metric is chosen, and until the first is read. */
    ReadOnlyObjectProperty<@Nullable ChartReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Grain> grainProperty() {
        return grain.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ChartLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** What came of copying or saving; empty after the next gesture. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void show(@Nullable Metric metric) {
        ask(metric == null ? null : new ChartQuestion(metric.id(), span.get(), grain.get()));
    }

    void showSpan(Span wanted) {
        span.set(wanted);
        askAgain();
    }

    void showBy(Grain wanted) {
        grain.set(wanted);
        askAgain();
    }

    void showWith(ChartLook wanted) {
        look.set(wanted);
        said.set("");
    }

    private void askAgain() {
        ChartQuestion asked = question.get();
        if (asked != null) {
            ask(new ChartQuestion(asked.metricId(), span.get(), grain.get()));
        }
    }

    private void ask(@Nullable ChartQuestion wanted) {
        said.set("");
        question.set(wanted);
        reread();
    }

    private void reread() {
        ChartQuestion asked = question.get();
        if (asked == null) {
            reading.set(null);
            return;
        }
        tasks.run(() -> store.read(asked), read -> {
            if (asked.equals(question.get())) {
                reading.set(read.orElse(null));
            }
        });
    }

    void pictureCopied() {
        said.set(words.messages().text("chart.copied"));
    }

    /** A name for a file of this kind, without what a file system refuses. */
    String fileName(String ending) {
        ChartReading shown = reading.get();
        String name = shown == null
                ? ""
                : words.name(shown.metric()) + "-" + shown.to().minusDays(1);
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ending;
    }

    void saveCsv(ChartReading shown, Path file) {
        save(file, () -> new ChartCsvExport(words).write(shown).getBytes(StandardCharsets.UTF_8));
    }

    void saveSvg(ChartReading shown, ChartDrawing drawing, Path file) {
        String title = words.name(shown.metric());
        save(file, () -> new ChartSvgExport().write(drawing, title).getBytes(StandardCharsets.UTF_8));
    }

    void savePng(Picture picture, Path file) {
        save(file, () -> new ChartPngExport().write(picture));
    }

    private void save(Path file, Callable<byte[]> content) {
        tasks.run(
                () -> {
                    WholeFile.write(file, content.call());
                    return file;
                },
                written -> said.set(words.messages()
                        .text("chart.saved", written.getFileName().toString())));
    }
}
