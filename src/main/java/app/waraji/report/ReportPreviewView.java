package app.waraji.report;

import app.waraji.fx.Pixels;
import app.waraji.fx.Sheets;
import app.waraji.print.Picture;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pages as they will be printed; above them the ways to hand them on, and what cannot be printed. */
final class ReportPreviewView extends VBox {

    ReportPreviewView(PreviewViewModel model, Sheets sheets, Node ways) {
        super(12);
        setMinWidth(0);
        sheets.setId("report-preview");
        VBox.setVgrow(sheets, Priority.ALWAYS);
        getChildren().addAll(ways, missing(model), sheets);
        model.pages().addListener((ListChangeListener<Picture>) change -> sheets.show(model.pages().stream()
                .map(page -> Pixels.image(page.width(), page.pixels()))
                .toList()));
    }

    private static Label missing(PreviewViewModel model) {
        Label missing = new Label();
        missing.getStyleClass().addAll("chip", "away");
        missing.setWrapText(true);
        missing.setMinHeight(Region.USE_PREF_SIZE);
        missing.textProperty().bind(model.missingProperty());
        missing.visibleProperty().bind(model.missingProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }
}
