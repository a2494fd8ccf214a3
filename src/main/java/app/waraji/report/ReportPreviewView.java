package app.waraji.report;

import app.waraji.fx.Pixels;
import app.waraji.print.Picture;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** The pages as they will be printed, a whole page at a time where it can still be read, else as wide as there is room. */
final class ReportPreviewView extends ScrollPane {

    private static final double READABLE_WIDTH = 660;
    private static final double A4 = 210.0 / 297;
    private static final double BORDER = 1;

    private final ReportViewModel model;
    private final ReportWords words;
    private final VBox sheets = new VBox(16);
    private double pageWidth = READABLE_WIDTH;

    ReportPreviewView(ReportViewModel model, ReportWords words) {
        this.model = model;
        this.words = words;
        setId("report-preview");
        getStyleClass().addAll("report-scroll", "report-preview");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(sheets);
        sheets.setFillWidth(false);

        PauseTransition settled = new PauseTransition(Duration.millis(120));
        settled.setOnFinished(finished -> model.drawAt((int) Math.round(pageWidth * outputScale())));
        viewportBoundsProperty().addListener((property, before, viewport) -> {
            fit(viewport);
            settled.playFromStart();
        });
        model.pages().addListener((ListChangeListener<Picture>) change -> show());
        show();
    }

    /** At once with the pictures there are; they are drawn anew when the window rests. */
    private void fit(Bounds viewport) {
        double room = viewport.getWidth() - 2 * BORDER;
        double whole = (viewport.getHeight() - 2 * BORDER) * A4;
        pageWidth = Math.floor(Math.max(1, Math.min(room, Math.max(READABLE_WIDTH, whole))));
        for (Node sheet : sheets.getChildren()) {
            if (((StackPane) sheet).getChildren().get(0) instanceof ImageView image) {
                image.setFitWidth(pageWidth);
            }
        }
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        int pages = model.pages().size();
        for (int i = 0; i < pages; i++) {
            Picture page = model.pages().get(i);
            ImageView image = new ImageView(Pixels.image(page.width(), page.pixels()));
            image.setPreserveRatio(true);
            image.setFitWidth(pageWidth);
            StackPane sheet = new StackPane(image);
            sheet.getStyleClass().add("report-sheet");
            sheet.setAccessibleText(words.messages().text("report.page.preview", i + 1, pages));
            shown.add(sheet);
        }
        sheets.getChildren().setAll(shown);
    }

    /** Pixels of the screen for one of the layout. */
    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
