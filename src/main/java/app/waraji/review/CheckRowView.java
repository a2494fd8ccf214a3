package app.waraji.review;

import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One thing to look at on Monday: whether it is so, in what state, and a button. */
final class CheckRowView extends HBox {

    private final Messages messages;
    private final Icon mark = new Icon(Feather.CIRCLE);
    private final Label verdict = new Label();
    private final Label state = new Label();
    private final Button button = new Button();

    CheckRowView(String name, Messages messages) {
        super(16);
        this.messages = messages;
        Label title = new Label(name);
        title.getStyleClass().add("heading");
        verdict.getStyleClass().add("chip");
        HBox head = new HBox(10, title, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().add("soft");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(4, head, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("check-mark");
        getStyleClass().add("review-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(mark, words, button);
    }

    void show(boolean isSo, String sentence, String action, Runnable act) {
        mark.show(isSo ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        mark.getStyleClass().remove("is-so");
        verdict.getStyleClass().remove("away");
        if (isSo) {
            mark.getStyleClass().add("is-so");
        } else {
            verdict.getStyleClass().add("away");
        }
        verdict.setText(messages.text(isSo ? "monday.ok" : "monday.open"));
        state.setText(sentence);
        button.setText(action);
        button.setOnAction(click -> act.run());
    }
}
