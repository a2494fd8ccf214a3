package app.waraji.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side, one of them taken. */
final class PillsView<T> extends HBox {

    PillsView(List<T> choices, Function<T, String> words, ObservableValue<T> current, Consumer<T> choose) {
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        Map<T, ToggleButton> buttons = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            ToggleButton button = button(words.apply(choice), group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            button.setOnAction(event -> {
                // A second press must not leave nothing chosen.
                button.setSelected(true);
                choose.accept(choice);
            });
            buttons.put(choice, button);
            getChildren().add(button);
        }
        current.subscribe(value -> {
            ToggleButton button = buttons.get(value);
            if (button != null) {
                button.setSelected(true);
            }
        });
    }

    private static ToggleButton button(String words, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
