package app.waraji.report;

import app.waraji.kernel.Tasks;
import app.waraji.print.Picture;
import app.waraji.print.PreviewPdf;
import app.waraji.print.PrintedPages;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The pages of a report as they will be printed. */
final class PreviewViewModel {

    private record Looks(List<Picture> pages, List<String> missing) {}

    private final Supplier<Report> report;
    private final ReportExport export;
    private final Tasks tasks;
    private final ObservableList<Picture> pages = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private int width;
    private boolean drawing;
    private boolean isStale;

    /** @param report as it stands when it is asked for */
    PreviewViewModel(Supplier<Report> report, ReportExport export, Tasks tasks) {
        this.report = report;
        this.export = export;
        this.tasks = tasks;
    }

    /** Empty until the first is drawn. */
    ObservableList<Picture> pages() {
        return pages;
    }

    /** What to say of characters that cannot be printed; empty where all can. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Draws the pages anew; what is being drawn already is then dropped, and drawn once more. */
    void draw() {
        if (width == 0) {
            return;
        }
        if (drawing) {
            isStale = true;
            return;
        }
        drawing = true;
        Report drawn = report.get();
        int pixels = width;
        tasks.runAside(() -> looks(drawn, pixels), this::show, failure -> {
            drawing = false;
            // Ends where all failures end.
            tasks.run(() -> {
                throw failure;
            });
        });
    }

    /** Draws the pages so many pixels wide. */
    void drawAt(int pixels) {
        if (pixels != width) {
            width = pixels;
            draw();
        }
    }

    private Looks looks(Report drawn, int pixels) {
        PrintedPages printed = export.print(drawn);
        return new Looks(PreviewPdf.pictures(printed.bytes(), pixels), printed.missing());
    }

    private void show(Looks looks) {
        drawing = false;
        if (isStale) {
            isStale = false;
            draw();
            return;
        }
        pages.setAll(looks.pages);
        missing.set(
                looks.missing.isEmpty()
                        ? ""
                        : export.words().messages().text("report.missing", String.join("  ", looks.missing)));
    }
}
