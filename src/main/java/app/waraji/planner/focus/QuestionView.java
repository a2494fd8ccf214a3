package app.waraji.planner.focus;

import app.waraji.kernel.Messages;
import app.waraji.kernel.TypedTime;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is asked, in a card of its own: Enter takes what is proposed, Esc leaves it. */
final class QuestionView extends VBox {

    private final FocusViewModel model;
    private final FocusWords words;
    private final Label sentence = new Label();
    private final TextField minutes = new TextField();
    private final Label fault = new Label();

    /** @param back takes the focus when the question goes */
    QuestionView(FocusViewModel model, FocusWords words, Runnable back) {
        super(10);
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "focus-question");
        sentence.getStyleClass().add("focus-asked");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        minutes.setPrefColumnCount(4);
        minutes.setMinWidth(64);
        minutes.setAccessibleText(words.messages().text("focus.asked.minutes"));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.leaveQuestion();
                key.consume();
            }
        });
        model.questionProperty().subscribe(asked -> show(asked, back));
    }

    /** A digit chooses a reason. Whether one was asked for and there is such a reason. */
    boolean choose(KeyCode key) {
        if (!(model.questionProperty().get() instanceof Question.Why why) || !key.isDigitKey()) {
            return false;
        }
        Optional<Reason> reason = reasons().stream()
                .filter(each -> key.getName().equals(String.valueOf(each.place())))
                .findFirst();
        reason.ifPresent(each -> model.answer(why, each));
        return reason.isPresent();
    }

    private void show(@Nullable Question asked, Runnable back) {
        boolean hadFocus = isFocusWithin();
        setVisible(asked != null);
        setManaged(asked != null);
        fault.setText("");
        if (asked instanceof Question.Outcome outcome) {
            ask(outcome);
        } else if (asked instanceof Question.HowMuch howMuch) {
            ask(howMuch);
        } else if (asked instanceof Question.Why why) {
            ask(why);
        }
        if (asked == null && hadFocus) {
            back.run();
        }
    }

    private void ask(Question.Outcome asked) {
        Messages messages = words.messages();
        sentence.setText(
                asked.ranOn() > 0
                        ? messages.text(
                                "focus.asked.ranOn",
                                asked.block().title(),
                                words.words().duration(asked.ranOn()))
                        : messages.text(
                                "focus.asked.outcome",
                                asked.block().title(),
                                words.words().duration(asked.block().minutes())));
        Button done = button(messages.text("focus.asked.done"), () -> read(taken -> model.finish(asked, taken)));
        Button partly =
                button(messages.text("focus.asked.partly"), () -> read(taken -> model.finishPartly(asked, taken)));
        Button note = button(messages.text("focus.asked.note"), () -> read(taken -> model.note(asked, taken)));
        Button proposed = asked.isProbablyDone() ? done : partly;
        proposed.getStyleClass().add("accent-button");
        minutes.setOnAction(enter -> proposed.fire());
        fill(asked.minutes(), done, partly, note, leave(messages.text("focus.asked.goOn")));
    }

    private void ask(Question.HowMuch asked) {
        Messages messages = words.messages();
        sentence.setText(messages.text(
                "focus.asked.howMuch",
                asked.block().title(),
                words.words().duration(asked.block().minutes())));
        Button partly = button(
                messages.text("focus.asked.partlySo"),
                () -> read(taken -> {
                    if (taken < asked.block().minutes()) {
                        model.finishPartly(asked, taken);
                    } else {
                        refuse(messages.text(
                                "focus.asked.tooMuch",
                                String.valueOf(asked.block().minutes() - 1)));
                    }
                }));
        partly.getStyleClass().add("accent-button");
        minutes.setOnAction(enter -> partly.fire());
        fill(asked.minutes(), partly, leave(messages.text("focus.asked.leave")));
    }

    private void ask(Question.Why asked) {
        Displacement first = asked.displacements().get(0);
        sentence.setText(words.messages()
                .text("focus.asked.why", first.title(), words.words().duration(first.minutes())));
        FlowPane chips = new FlowPane(8, 8);
        for (Reason reason : reasons()) {
            String label = reason.label(words.reasonMessages());
            Button chip = button(
                    reason.place() == 0 ? label : reason.place() + "  " + label, () -> model.answer(asked, reason));
            chip.setAccessibleText(label);
            chips.getChildren().add(chip);
        }
        getChildren().setAll(sentence, chips);
    }

    private List<Reason> reasons() {
        return model.planProperty().get().reasons();
    }

    private void fill(int proposed, Button... buttons) {
        minutes.setText(String.valueOf(proposed));
        Label unit = new Label(words.messages().text("focus.minutes"));
        unit.getStyleClass().add("secondary");
        HBox length = new HBox(6, minutes, unit);
        length.setAlignment(Pos.CENTER_LEFT);
        FlowPane answers = new FlowPane(8, 8, length);
        answers.getChildren().addAll(buttons);
        getChildren().setAll(sentence, answers, fault);
        // Later, or the very key that asked would be typed into it.
        Platform.runLater(() -> {
            minutes.requestFocus();
            minutes.selectAll();
        });
    }

    private void read(IntConsumer taken) {
        Optional<Integer> read = TypedTime.minutesOfADay(minutes.getText());
        if (read.isPresent()) {
            taken.accept(read.get());
        } else {
            refuse(words.messages().text("focus.asked.badMinutes"));
        }
    }

    private void refuse(String said) {
        fault.setText(said);
        minutes.requestFocus();
        minutes.selectAll();
    }

    private Button leave(String text) {
        Button button = button(text, model::leaveQuestion);
        button.getStyleClass().add("quiet-button");
        return button;
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }
}
