package app.waraji.rules.alertpage;

import app.waraji.rules.AlertStore;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Asks, within a card, why an alert is put off or gone on without. */
final class ReasonView extends VBox {

    /** For what the reason is wanted. */
    enum Why {
        /** It may be left empty. */
        SNOOZE,
        /** There must be one. */
        OVERRIDE
    }

    private final AlertsViewModel model;
    private final AlertTexts texts;
    private final AlertRow row;
    private final TextField reason = new TextField();

    ReasonView(AlertsViewModel model, AlertTexts texts, AlertRow row, Why why) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.row = row;
        Label label =
                new Label(texts.messages().text(why == Why.SNOOZE ? "alerts.reason.snooze" : "alerts.reason.override"));
        label.getStyleClass().add("secondary");
        label.setLabelFor(reason);
        reason.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > AlertStore.LONGEST_REASON ? null : change));
        FlowPane buttons = new FlowPane(8, 8);
        if (why == Why.SNOOZE) {
            buttons.getChildren()
                    .addAll(
                            until("alerts.snooze.tomorrow", model.today().plusDays(1)),
                            until("alerts.snooze.monday", model.nextMonday()),
                            until("alerts.snooze.month", model.firstOfNextMonth()));
        } else {
            Button goOn = new Button(texts.messages().text("alerts.override"));
            goOn.getStyleClass().add("accent");
            goOn.disableProperty().bind(reason.textProperty().map(String::isBlank));
            goOn.setOnAction(chosen -> {
                model.override(row, reason.getText());
                leave();
            });
            reason.setOnAction(entered -> goOn.fire());
            buttons.getChildren().add(goOn);
        }
        getStyleClass().add("alert-reason");
        getChildren().addAll(label, reason, buttons);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
    }

    void takeFocus() {
        reason.requestFocus();
    }

    private Button until(String key, LocalDate day) {
        Button button = new Button(texts.messages().text(key, texts.day(day)));
        button.setOnAction(chosen -> {
            model.snooze(row, day, reason.getText());
            leave();
        });
        return button;
    }

    private void leave() {
        if (getParent() instanceof Pane card) {
            card.getChildren().remove(this);
        }
    }
}
