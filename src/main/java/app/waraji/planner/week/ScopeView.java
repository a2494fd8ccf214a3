package app.waraji.planner.week;

import app.waraji.kernel.Messages;
import app.waraji.planner.series.Scope;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks at the foot of the form for which blocks of a series a change is meant; 1, 2, 3 answer, and Enter the first. */
final class ScopeView extends VBox {

    private final SketchViewModel model;
    private final Messages messages;
    private List<Scope> scopes = List.of();

    ScopeView(SketchViewModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("scope");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.unscopedProperty().addListener((seen, before, draft) -> ask(draft == null ? List.of() : draft.scopes()));
        ask(List.of());
    }

    private void ask(List<Scope> answers) {
        scopes = answers;
        setVisible(!answers.isEmpty());
        setManaged(!answers.isEmpty());
        Label question = new Label(messages.text("week.scope.question"));
        question.getStyleClass().add("chips-question");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(question);
        for (int i = 0; i < answers.size(); i++) {
            getChildren().add(button(answers.get(i), i));
        }
        if (!answers.isEmpty()) {
            getChildren().get(1).requestFocus();
        }
    }

    private Button button(Scope scope, int place) {
        Label key = new Label(String.valueOf(place + 1));
        key.getStyleClass().add("chip-key");
        Button button = new Button(messages.text(scope), key);
        button.getStyleClass().setAll("button", "answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.save(scope));
        return button;
    }

    private void press(KeyEvent event) {
        int number = number(event.getCode());
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button focused) {
            focused.fire();
            event.consume();
        } else if (number >= 1 && number <= scopes.size()) {
            model.save(scopes.get(number - 1));
            event.consume();
        }
    }

    private static int number(KeyCode key) {
        String name = key.getName();
        boolean isDigit = key.isDigitKey() || key.isKeypadKey();
        char last = name.charAt(name.length() - 1);
        return isDigit && Character.isDigit(last) ? last - '0' : 0;
    }
}
