package app.waraji.fx;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that are the same in every form. */
public final class FormKeys {

    private FormKeys() {}

    /** Ctrl+Enter anywhere in it saves, Esc leaves it as it was. */
    public static void on(Node form, Runnable save, Runnable leave) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                save.run();
                key.consume();
            }
        });
    }
}
