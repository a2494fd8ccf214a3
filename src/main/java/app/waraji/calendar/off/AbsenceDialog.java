package app.waraji.calendar.off;

import app.waraji.kernel.Messages;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

/** The form of an absence, floating over whatever is shown. Enter saves, Esc leaves. */
final class AbsenceDialog {

    private static final double WIDTH = 400;
    /** Room for the shadow. */
    private static final double MARGIN = 32;

    // A window of its own: input methods do not work reliably in a popup.
    private final Stage stage = new Stage(StageStyle.TRANSPARENT);
    private final AbsenceFormView form;

    AbsenceDialog(Window owner, Absence absence, TimeOffViewModel model, Messages messages) {
        form = new AbsenceFormView(absence, model, messages, stage::close);
        form.setPrefWidth(WIDTH);
        StackPane root = new StackPane(form);
        root.getStyleClass().add("absence-root");
        root.getStylesheets().add(TimeOffView.stylesheet());
        Scene scene = new Scene(root, Color.TRANSPARENT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setScene(scene);
        stage.setTitle(messages.text("off.form.new"));
        stage.setX(owner.getX() + (owner.getWidth() - WIDTH) / 2 - MARGIN);
        stage.setY(owner.getY() + owner.getHeight() / 5);
    }

    void show() {
        stage.show();
        form.begin();
    }
}
