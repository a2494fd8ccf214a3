package app.waraji.fx;

import java.time.Duration;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field that takes no more than there is room for, and on Enter does what it is for. */
public final class EntryField extends TextField {

    /** Some platforms send the Enter that commits a conversion to the field as well, right after it. */
    private static final long CONVERSION_NANOS = Duration.ofMillis(60).toNanos();

    private final Runnable enter;
    private boolean composing;
    private long committedAt = System.nanoTime() - CONVERSION_NANOS;

    /**
     * @param name for a screen reader
     * @param enter not run by the Enter that ends a Japanese conversion
     */
    public EntryField(StringProperty text, String name, int longest, Runnable enter) {
        this.enter = enter;
        setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= longest ? change : null));
        textProperty().bindBidirectional(text);
        setAccessibleText(name);
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Whether a Japanese conversion is under way: then every key belongs to it. */
    public boolean isComposing() {
        return composing;
    }

    private void composed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        if (!event.getCommitted().isEmpty()) {
            committedAt = System.nanoTime();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        boolean ofConversion = composing || System.nanoTime() - committedAt < CONVERSION_NANOS;
        if (!ofConversion) {
            enter.run();
        }
        event.consume();
    }
}
