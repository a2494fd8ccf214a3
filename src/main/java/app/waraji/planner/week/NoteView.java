package app.waraji.planner.week;

import app.waraji.fx.SuggestingField;
import app.waraji.kernel.Messages;
import app.waraji.planner.ledger.Displacement;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Below the reasons: whose work it was. A button until somebody wants to write, so that the digits stay the reasons'. */
final class NoteView extends VBox {

    /** The key that begins the note. */
    static final String KEY = "N";

    NoteView(QuestionViewModel question, Messages messages) {
        if (question.writingProperty().get()) {
            write(question, messages);
        } else {
            offer(question, messages);
        }
    }

    private void offer(QuestionViewModel question, Messages messages) {
        String note = question.noteProperty().get();
        Label key = new Label(KEY);
        key.getStyleClass().add("chip-key");
        Button begin = new Button(note.isEmpty() ? messages.text("week.chips.note") : note, key);
        begin.getStyleClass().setAll("button", "answer", "note-button");
        begin.setAccessibleText(messages.text("week.chips.note") + " " + note);
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.setFocusTraversable(false);
        begin.setOnAction(event -> question.writeNote());
        getChildren().add(begin);
    }

    private void write(QuestionViewModel question, Messages messages) {
        SuggestingField note = new SuggestingField(
                question.noteProperty(),
                question.earlierNotes(),
                messages.text("week.chips.note"),
                Displacement.LONGEST_NOTE,
                question::keepNote);
        note.field().setPromptText(messages.text("week.chips.note"));
        // Before the field, which would take Esc for itself.
        note.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                question.dropNote();
                key.consume();
            }
        });
        // What is written here means nothing to the grid.
        note.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        Label hint = new Label(messages.text("week.chips.noteHint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(note, hint);
        setSpacing(4);
        sceneProperty().addListener((seen, before, scene) -> {
            if (scene != null) {
                takeFocus(note);
            }
        });
    }

    /** After the key that opened it was let go of by the window, which would be typed into it otherwise. */
    private static void takeFocus(SuggestingField note) {
        Platform.runLater(() -> {
            note.field().requestFocus();
            note.field().end();
        });
    }
}
