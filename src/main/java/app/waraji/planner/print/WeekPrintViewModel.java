package app.waraji.planner.print;

import app.waraji.kernel.Messages;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.kernel.WholeFile;
import app.waraji.planner.week.WeekStore;
import app.waraji.print.Picture;
import app.waraji.print.PreviewPdf;
import app.waraji.print.PrintedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One week to be printed, seen as it will be, and what came of saving or printing it. */
final class WeekPrintViewModel {

    /** Dots across the page: 200 for each inch of the long side of A4. */
    private static final int DOTS_ON_PAPER = 2339;

    private final WeekStore weeks;
    private final WeekPdf pdf;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final Week week;

    private final ReadOnlyObjectWrapper<@Nullable Picture> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable PrintedPages printed;

    WeekPrintViewModel(Week week, WeekStore weeks, WeekPdf pdf, Tasks tasks, Clock clock, Messages messages) {
        this.week = week;
        this.weeks = weeks;
        this.pdf = pdf;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
    }

    private record Looks(PrintedPages printed, Picture picture) {}

    /** Lays the week out and draws it for the screen. */
    void draw(int pixels) {
        tasks.run(
                () -> new PaperWeek(weeks.plan(week), LocalDateTime.now(clock)),
                read -> tasks.runAside(
                        () -> {
                            PrintedPages pages = pdf.print(read);
                            return new Looks(
                                    pages,
                                    PreviewPdf.pictures(pages.bytes(), pixels).get(0));
                        },
                        this::show,
                        WeekPrintViewModel::fail));
    }

    /** Null until it is drawn. */
    ReadOnlyObjectProperty<@Nullable Picture> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What there is to say; empty for nothing. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    Week week() {
        return week;
    }

    String fileName() {
        return messages.text("print.file", week.toString()) + ".pdf";
    }

    /** Nothing happens before the week is drawn. */
    void saveTo(Path file) {
        PrintedPages pages = printed;
        if (pages == null) {
            return;
        }
        boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        Path target = named ? file : file.resolveSibling(file.getFileName() + ".pdf");
        tasks.runAside(
                () -> {
                    WholeFile.write(target, pages.bytes());
                    return target;
                },
                saved -> say(messages.text("print.saved", saved.toString())),
                failure -> {
                    if (!(failure instanceof IOException)) {
                        fail(failure);
                    }
                    say(messages.text("print.notSaved", target.toString()));
                });
    }

    /** The page as finely as paper wants it. */
    void drawForPaper(Consumer<Picture> use) {
        PrintedPages pages = printed;
        if (pages != null) {
            tasks.runAside(
                    () -> PreviewPdf.pictures(pages.bytes(), DOTS_ON_PAPER).get(0), use, WeekPrintViewModel::fail);
        }
    }

    void say(String sentence) {
        notice.set(sentence);
    }

    /** What nobody expected goes where all such failures go. */
    private static void fail(Exception failure) {
        throw new IllegalStateException("a week could not be printed", failure);
    }

    private void show(Looks looks) {
        printed = looks.printed();
        preview.set(looks.picture());
        if (!looks.printed().missing().isEmpty()) {
            say(messages.text("print.missing", String.join("、", looks.printed().missing())));
        }
    }
}
