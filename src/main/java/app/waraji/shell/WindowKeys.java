package app.waraji.shell;

import app.waraji.fx.Shortcut;
import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the window itself. */
final class WindowKeys {

    static final KeyCombination UNDO = ctrl(KeyCode.Z);
    static final KeyCombination REDO = ctrl(KeyCode.Y);
    static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination SETTINGS = ctrl(KeyCode.COMMA);
    static final KeyCombination ENTRY = ctrl(KeyCode.N);
    static final KeyCombination PALETTE = ctrl(KeyCode.K);
    static final KeyCombination SHORTCUTS = new KeyCodeCombination(KeyCode.F1);

    /** The row above the letters, and the same on the number pad: from 1, by the page's place. */
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private static final List<KeyCode> PAD = List.of(
            KeyCode.NUMPAD1,
            KeyCode.NUMPAD2,
            KeyCode.NUMPAD3,
            KeyCode.NUMPAD4,
            KeyCode.NUMPAD5,
            KeyCode.NUMPAD6,
            KeyCode.NUMPAD7,
            KeyCode.NUMPAD8,
            KeyCode.NUMPAD9);

    private WindowKeys() {}

    /** The number of the page, from 0, that the key asks for. */
    static Optional<Integer> page(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return Optional.empty();
        }
        int page = Math.max(DIGITS.indexOf(key.getCode()), PAD.indexOf(key.getCode()));
        return page < 0 ? Optional.empty() : Optional.of(page);
    }

    /** The key that leads to the page, as printed on the keyboard. */
    static Optional<String> toPage(int page) {
        return page < DIGITS.size() ? Optional.of(ctrl(DIGITS.get(page)).getDisplayText()) : Optional.empty();
    }

    /**
     * Whether the key may be part of entering text there: then it belongs to the field, or to the Japanese input method
     * composing in it. AltGr, which writes letters, comes as Ctrl and Alt.
     */
    static boolean writes(KeyEvent key, @Nullable Node focused) {
        return isForText(focused)
                && (!key.isShortcutDown() || key.isAltDown())
                && !key.getCode().isFunctionKey();
    }

    static boolean isForText(@Nullable Node focused) {
        if (focused == null) {
            return false;
        }
        return focused instanceof TextInputControl
                || focused.getInputMethodRequests() != null
                || (focused instanceof ComboBoxBase<?> combo && combo.isEditable())
                || (focused instanceof Spinner<?> spinner && spinner.isEditable());
    }

    /**
     * What is understood on every page, for the list.
     *
     * @param own the features' keys
     */
    static List<Shortcut> list(Pages pages, boolean hasEntry, List<WindowKey> own, Messages messages) {
        List<Shortcut> list = new ArrayList<>();
        int last = Math.min(pages.all().size(), DIGITS.size());
        list.add(new Shortcut(toPage(0).orElseThrow() + "–" + last, messages.text("shortcuts.pages")));
        if (hasEntry) {
            list.add(new Shortcut(ENTRY.getDisplayText(), messages.text("shortcuts.entry")));
        }
        own.forEach(key -> list.add(key.shortcut()));
        list.add(new Shortcut(PALETTE.getDisplayText(), messages.text("palette.field")));
        list.add(new Shortcut(UNDO.getDisplayText(), messages.text("undo")));
        list.add(new Shortcut(REDO.getDisplayText(), messages.text("redo")));
        if (pages.settings() != null) {
            list.add(new Shortcut(SETTINGS.getDisplayText(), messages.text("shortcuts.settings")));
        }
        list.add(new Shortcut("F1  ?", messages.text("shortcuts.list")));
        return list;
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
