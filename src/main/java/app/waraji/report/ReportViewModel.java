package app.waraji.report;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.print.Picture;
import app.waraji.print.PreviewPdf;
import app.waraji.print.PrintedPages;
import app.waraji.report.WeekReport.Draft;
import app.waraji.report.WeekReport.Material;
import app.waraji.report.WeekReport.Time;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The report of one week being written, and how it will look. */
final class ReportViewModel {

    private static final Material NOTHING = new Material("", "", List.of(), Time.NONE, List.of());

    private record Read(Draft draft, Material material) {}

    private record Looks(List<Picture> pages, List<String> missing) {}

    private final ReportStore drafts;
    private final WeekReport.Source source;
    private final ReportExport export;
    private final Tasks tasks;
    private final Changes changes;
    private final Clock clock;
    private final ReportWords words;

    private final ReadOnlyObjectWrapper<Week> week;
    private final StringProperty headline = new SimpleStringProperty("");
    private final StringProperty remarks = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Material> material = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ObservableList<Picture> pages = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    private Draft kept = Draft.EMPTY;
    private int width;
    private boolean drawing;
    private boolean drawAgain;

    ReportViewModel(
            ReportStore drafts,
            WeekReport.Source source,
            ReportExport export,
            Tasks tasks,
            Changes changes,
            Clock clock) {
        this.drafts = drafts;
        this.source = source;
        this.export = export;
        this.tasks = tasks;
        this.changes = changes;
        this.clock = clock;
        this.words = export.words();
        this.week = new ReadOnlyObjectWrapper<>(thisWeek());
    }

    ReadOnlyObjectProperty<Week> weekProperty() {
        return week.getReadOnlyProperty();
    }

    Week week() {
        return week.get();
    }

    StringProperty headlineProperty() {
        return headline;
    }

    StringProperty remarksProperty() {
        return remarks;
    }

    ReadOnlyObjectProperty<Material> materialProperty() {
        return material.getReadOnlyProperty();
    }

    /** The pages as they will be printed; empty until the first is drawn. */
    ObservableList<Picture> pages() {
        return pages;
    }

    /** What to say of characters that cannot be printed; empty where all can. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What was just done; empty once something else is. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    Subscription activate() {
        Set<Topic> topics = new HashSet<>(source.topics());
        topics.add(ReportStore.TOPIC);
        Subscription listening = changes.on(topics, this::read);
        read();
        return Subscription.all(listening, this::keep);
    }

    void showPreviousWeek() {
        show(week().previous());
    }

    void showNextWeek() {
        show(week().next());
    }

    void showThisWeek() {
        show(thisWeek());
    }

    private void show(Week other) {
        if (other.equals(week())) {
            return;
        }
        keep();
        week.set(other);
        kept = Draft.EMPTY;
        headline.set("");
        remarks.set("");
        material.set(NOTHING);
        notice.set("");
        read();
    }

    /** Keeps what was typed, as one change that can be undone. */
    void keep() {
        Draft draft = draft();
        Draft before = kept;
        Week of = week();
        if (draft.equals(before)) {
            return;
        }
        kept = draft;
        tasks.run(
                () -> {
                    drafts.write(of, draft);
                    return true;
                },
                done -> {},
                failure -> {
                    // Still to be kept, so that reading again does not overwrite it.
                    kept = of.equals(week()) ? before : kept;
                    fail(failure);
                });
    }

    /** Draws the pages as they would now be printed; while they are being drawn, once more afterwards. */
    void draw() {
        if (width == 0) {
            return;
        }
        if (drawing) {
            drawAgain = true;
            return;
        }
        drawing = true;
        WeekReport report = report();
        int pixels = width;
        tasks.runAside(() -> looks(report, pixels), this::drawn, failure -> {
            drawing = false;
            fail(failure);
        });
    }

    /** Draws the pages anew, so many pixels wide. */
    void drawAt(int pixels) {
        if (pixels != width) {
            width = pixels;
            draw();
        }
    }

    /** The name proposed for the file. */
    String fileName() {
        return export.fileName(week(), material.get().from());
    }

    /** Writes the report as it stands to the file. */
    void exportTo(Path file) {
        keep();
        WeekReport report = report();
        tasks.runAside(
                () -> export.write(report, file),
                lacking -> notice.set(words.messages()
                        .text("report.exported", file.getFileName().toString())),
                this::fail);
    }

    /** The report as it stands, for a mail. */
    String mailText() {
        return export.mailText(report());
    }

    /** Says that the mail text is on the clipboard. */
    void mailTextCopied() {
        notice.set(words.text("report.copied"));
    }

    private void read() {
        Week of = week();
        tasks.run(() -> new Read(drafts.draft(of), source.of(of)), read -> {
            if (of.equals(week())) {
                take(read);
            }
        });
    }

    /** What is being typed is not overwritten by what was kept before. */
    private void take(Read read) {
        boolean typing = !draft().equals(kept);
        if (!typing) {
            kept = read.draft;
            headline.set(read.draft.headline());
            remarks.set(read.draft.remarks());
        }
        material.set(read.material);
        draw();
    }

    private Looks looks(WeekReport report, int pixels) {
        PrintedPages printed = export.print(report);
        return new Looks(PreviewPdf.pictures(printed.bytes(), pixels), printed.missing());
    }

    private void drawn(Looks looks) {
        pages.setAll(looks.pages);
        missing.set(
                looks.missing.isEmpty()
                        ? ""
                        : words.messages().text("report.missing", String.join("  ", looks.missing)));
        drawing = false;
        if (drawAgain) {
            drawAgain = false;
            draw();
        }
    }

    /** Ends where all failures end. */
    private void fail(Exception failure) {
        tasks.run(() -> {
            throw failure;
        });
    }

    /** As it stands. */
    WeekReport report() {
        return new WeekReport(week(), draft(), material.get());
    }

    private Draft draft() {
        return new Draft(headline.get(), remarks.get());
    }

    private Week thisWeek() {
        return Week.of(LocalDate.now(clock));
    }
}
