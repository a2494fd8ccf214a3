package app.waraji.settings;

import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A text field that saves when it is left or on Enter, and says beside itself what is wrong. */
final class FieldView extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    FieldView(FieldViewModel model, String name, String unit, String hint) {
        TextField field = field(model.textProperty().get(), name, model::commit);
        field.textProperty().bindBidirectional(model.textProperty());
        getChildren().add(field);
        if (unit.isEmpty()) {
            getStyleClass().add("settings-name");
        } else {
            field.setPrefColumnCount(4);
            Label word = new Label(unit);
            word.getStyleClass().add("unit");
            word.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(word);
        }
        getChildren().add(problem(model.problemProperty(), hint));
        model.problemProperty().subscribe(sentence -> field.pseudoClassStateChanged(WRONG, !sentence.isEmpty()));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("settings-field");
    }

    static TextField field(String text, String name, Runnable commit) {
        TextField field = new TextField(text);
        field.setAccessibleText(name);
        field.setOnAction(event -> commit.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            }
        });
        return field;
    }

    /** What is wrong; a hint where nothing is. */
    static Label problem(ObservableStringValue sentence, String hint) {
        Label label = new Label();
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        sentence.subscribe(text -> {
            label.setText(text.isEmpty() ? hint : text);
            label.pseudoClassStateChanged(WRONG, !text.isEmpty());
        });
        return label;
    }
}
