package app.waraji.settings;

import app.waraji.kernel.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Whether there are hours, from when to when, and what is wrong with them. */
final class HoursView extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /**
     * @param name what these hours are of, for a screen reader
     * @param absent what to say instead of hours where there are none
     */
    HoursView(HoursViewModel model, Messages messages, String name, String absent) {
        CheckBox present = new CheckBox();
        present.setAccessibleText(name);
        present.selectedProperty().bindBidirectional(model.presentProperty());
        present.setOnAction(event -> model.commit());
        TextField from = FieldView.field("", name + " " + messages.text("settings.work.from"), model::commit);
        from.textProperty().bindBidirectional(model.fromProperty());
        TextField to = FieldView.field("", name + " " + messages.text("settings.work.to"), model::commit);
        to.textProperty().bindBidirectional(model.toProperty());
        from.setPrefColumnCount(4);
        to.setPrefColumnCount(4);
        Label dash = new Label("–");
        dash.getStyleClass().add("faint");
        HBox hours = new HBox(8, from, dash, to);
        hours.setAlignment(Pos.CENTER_LEFT);
        hours.visibleProperty().bind(model.presentProperty());
        hours.managedProperty().bind(model.presentProperty());
        Label none = new Label(absent);
        none.getStyleClass().add("faint");
        none.visibleProperty().bind(model.presentProperty().not());
        none.managedProperty().bind(model.presentProperty().not());
        none.setMinWidth(Region.USE_PREF_SIZE);
        model.problemProperty().subscribe(sentence -> {
            from.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            to.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        });
        getChildren().addAll(present, hours, none, FieldView.problem(model.problemProperty(), ""));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("settings-field");
    }
}
