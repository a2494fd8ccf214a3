package app.waraji.shell;

import app.waraji.fx.Shortcut;
import javafx.scene.input.KeyCombination;

/**
 * A key that a feature wants on every page, wherever the focus is.
 *
 * @param keys with Ctrl, so that no text can be meant
 * @param meaning as the list of shortcuts says it, in the user's language
 * @param act called on the FX thread
 */
public record WindowKey(KeyCombination keys, String meaning, Runnable act) {

    Shortcut shortcut() {
        return new Shortcut(keys.getDisplayText(), meaning);
    }
}
