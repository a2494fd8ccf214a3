package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.fx.EntryField;
import app.waraji.kernel.Messages;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says calmly that no agreement is on record, and lets the user begin all the same. */
final class AloneView extends VBox {

    private static final int LONGEST = 400;

    AloneView(ActivitiesViewModel model, AccountWords words, Activity activity, Consumer<Activity> ask) {
        super(8);
        Messages messages = words.messages();
        getStyleClass().add("alone");
        Label sentence = new Label(messages.text("alone.sentence", words.reasonsToAsk(activity.terms())));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        StringProperty why = new SimpleStringProperty("");
        EntryField field = new EntryField(why, messages.text("alone.why"), LONGEST, () -> model.startAlone(why.get()));
        field.setPromptText(messages.text("alone.why"));
        Button start = new Button(messages.text("alone.start"));
        start.setOnAction(press -> model.startAlone(why.get()));
        Button wait = new Button(messages.text("alone.wait"));
        wait.setOnAction(press -> model.waitForAgreement());
        Button asking = new Button(messages.text("alone.ask"));
        asking.getStyleClass().add("accent-button");
        asking.setOnAction(press -> {
            model.waitForAgreement();
            ask.accept(activity);
        });
        getChildren().addAll(sentence, field, new FlowPane(8, 8, asking, start, wait));
    }
}
