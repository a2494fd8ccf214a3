package app.waraji.planner.week;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A short question with a few answers, each with its key; it floats, and never takes the focus away. */
final class ChipsView extends VBox {

    /**
     * One answer.
     *
     * @param key what is written in front of it, as on the keyboard
     * @param isDefault whether it stands out as the one most often meant
     */
    record Chip(String key, String text, boolean isDefault, Runnable choose) {}

    private static final double WIDTH = 304;

    ChipsView() {
        getStyleClass().add("chips");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(Region.USE_PREF_SIZE);
        setManaged(false);
        setVisible(false);
    }

    void ask(String question, List<Chip> chips) {
        Label words = new Label(question);
        words.setWrapText(true);
        words.getStyleClass().add("chips-question");
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane row = new FlowPane(6, 6);
        row.setPrefWrapLength(WIDTH - 24);
        chips.forEach(chip -> row.getChildren().add(button(chip)));
        getChildren().setAll(words, row);
        setVisible(true);
    }

    void leave() {
        setVisible(false);
    }

    private static Button button(Chip chip) {
        Label key = new Label(chip.key());
        key.getStyleClass().add("chip-key");
        Button button = new Button(chip.text(), key);
        button.getStyleClass().setAll("button", "answer");
        if (chip.isDefault()) {
            button.getStyleClass().add("default-answer");
        }
        // The keys answer it from wherever the focus is; a focus ring here would mislead.
        button.setFocusTraversable(false);
        button.setOnAction(event -> chip.choose().run());
        return button;
    }
}
