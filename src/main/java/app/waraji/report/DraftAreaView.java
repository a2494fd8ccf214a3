package app.waraji.report;

import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A few lines for one text, which Tab leaves. It tells when typing pauses, and when it is over: at a
 * long pause, or when the field is left.
 */
final class DraftAreaView extends TextArea {

    private static final double LINE = 20;
    private static final double PADDING = 22;
    private static final int MOST_LINES = 12;
    private static final Duration PAUSE = Duration.millis(150);
    private static final Duration OVER = Duration.seconds(3);

    private final double least;
    private boolean follows;

    /** @param isOfLines whether it takes line ends */
    DraftAreaView(String id, String prompt, int rows, boolean isOfLines) {
        setId(id);
        setPromptText(prompt);
        least = rows * LINE + PADDING;
        setPrefHeight(least);
        setMinHeight(USE_PREF_SIZE);
        setWrapText(true);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", isOfLines ? "\n" : " "));
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    /** As high as its text, so that nobody scrolls within what scrolls. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!follows) {
            lookupAll(".text").stream()
                    .filter(text -> text.getParent() instanceof Group)
                    .findFirst()
                    .ifPresent(this::follow);
        }
    }

    /** @param typed what the skin draws the text with; its other one is the prompt's */
    private void follow(Node typed) {
        follows = true;
        typed.layoutBoundsProperty()
                .subscribe(bounds -> setPrefHeight(
                        Math.max(least, Math.min(MOST_LINES * LINE, Math.ceil(bounds.getHeight())) + PADDING)));
    }

    /** Runs it shortly after the last key. */
    void onPause(Runnable paused) {
        after(PAUSE, paused);
    }

    /** Runs it when the field is left, or nothing was typed for some seconds. */
    void onEnd(Runnable ended) {
        after(OVER, ended);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                ended.run();
            }
        });
    }

    private void after(Duration quiet, Runnable action) {
        PauseTransition pause = new PauseTransition(quiet);
        pause.setOnFinished(finished -> action.run());
        textProperty().addListener((property, before, text) -> pause.playFromStart());
    }

    /** In a text area Tab is a character and Ctrl+Tab leaves. */
    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isShiftDown()) {
            key.consume();
            fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, key.getCharacter(), key.getText(), KeyCode.TAB, false, true, false, false));
        }
    }
}
