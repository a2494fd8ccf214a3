package app.waraji.report.sent;

import app.waraji.fx.Pixels;
import app.waraji.kernel.Messages;
import app.waraji.print.Picture;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** The pages as they were sent, as wide as there is room, up to what is comfortable to read. */
final class PaperView extends ScrollPane {

    private static final double WIDEST = 760;
    private static final double BORDER = 1;

    private final SentViewModel model;
    private final Messages messages;
    private final VBox sheets = new VBox(16);
    private double pageWidth = WIDEST;

    PaperView(SentViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("sent-paper");
        getStyleClass().add("sent-scroll");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(sheets);
        sheets.setFillWidth(false);
        PauseTransition settled = new PauseTransition(Duration.millis(120));
        settled.setOnFinished(finished -> model.drawAt((int) Math.round(pageWidth * outputScale())));
        viewportBoundsProperty().addListener((property, before, viewport) -> {
            pageWidth = Math.floor(Math.max(1, Math.min(WIDEST, viewport.getWidth() - 2 * BORDER)));
            settled.playFromStart();
        });
        model.pages().addListener((ListChangeListener<Picture>) change -> show());
        show();
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
            sheet.getStyleClass().add("sent-sheet");
            sheet.setAccessibleText(messages.text("sent.page", i + 1, pages));
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
