package app.waraji.wins;

import app.waraji.kernel.Messages;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** The line to log, floating over whatever is shown. Enter logs it, Esc or a click elsewhere leaves. */
final class WinLogDialog {

    private static final double WIDTH = 640;
    /** Room for the shadow. */
    private static final double MARGIN = 32;

    // A window of its own: input methods do not work reliably in a popup.
    private final Stage stage = new Stage(StageStyle.TRANSPARENT);
    private final LogView line;

    WinLogDialog(Window owner, LogViewModel model, Messages messages) {
        line = new LogView(model, messages);
        Label heading = new Label(messages.text("wins.log.name"));
        heading.getStyleClass().add("heading");
        VBox panel = new VBox(heading, line);
        panel.setPrefWidth(WIDTH);
        panel.getStyleClass().addAll("floating", "win-log-dialog");
        StackPane root = new StackPane(panel);
        root.getStyleClass().add("win-log-root");
        root.getStylesheets().add(WinsView.stylesheet());
        Scene scene = new Scene(root, Color.TRANSPARENT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
        model.loggedProperty().subscribe(win -> {
            if (win != null) {
                close();
            }
        });
        stage.initOwner(owner);
        stage.setScene(scene);
        stage.setTitle(messages.text("wins.log.name"));
        stage.setX(owner.getX() + (owner.getWidth() - WIDTH) / 2 - MARGIN);
        stage.setY(owner.getY() + owner.getHeight() / 5);
        stage.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                close();
            }
        });
    }

    void show() {
        stage.show();
        line.begin();
    }

    private void close() {
        stage.close();
    }
}
