package app.waraji.wins.share;

import app.waraji.kernel.Messages;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** Tells somebody of a win, floating over whatever is shown. Ctrl+Enter marks it as shared, Esc leaves. */
final class ShareDialog {

    private static final double WIDTH = 600;
    /** Room for the shadow. */
    private static final double MARGIN = 32;

    // A window of its own: input methods do not work reliably in a popup.
    private final Stage stage = new Stage(StageStyle.TRANSPARENT);

    ShareDialog(Window owner, ShareFormViewModel model, Messages messages) {
        ShareFormView form = new ShareFormView(model, messages, stage::close);
        form.setPrefWidth(WIDTH);
        StackPane root = new StackPane(form);
        root.getStyleClass().add("share-root");
        root.getStylesheets().add(stylesheet());
        Scene scene = new Scene(root, Color.TRANSPARENT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
                key.consume();
            }
        });
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setScene(scene);
        stage.setTitle(messages.text("share.heading"));
        stage.setX(owner.getX() + (owner.getWidth() - WIDTH) / 2 - MARGIN);
        stage.setY(owner.getY() + Math.min(96, owner.getHeight() / 10));
    }

    static String stylesheet() {
        return Objects.requireNonNull(ShareDialog.class.getResource("share.css"))
                .toExternalForm();
    }

    void show() {
        stage.show();
    }
}
