package app.waraji.planner.week;

import app.waraji.kernel.Messages;
import app.waraji.planner.Block;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** All that can be done with a block of a template, for the right button and the menu key. */
final class TemplateMenuView {

    private final TemplateViewModel model;
    private final Messages messages;

    TemplateMenuView(TemplateViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void show(Node anchor, Block block, double screenX, double screenY) {
        model.selectedProperty().set(block.id());
        MenuItem duplicate =
                BlockMenuView.item(messages.text("week.menu.duplicate"), KeyCode.D, () -> model.duplicate(block));
        duplicate.setAccelerator(new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN));
        ContextMenu menu = new ContextMenu(
                BlockMenuView.item(
                        messages.text("week.menu.edit"),
                        KeyCode.ENTER,
                        () -> model.sketches().draftOf(block)),
                duplicate,
                new SeparatorMenuItem(),
                BlockMenuView.item(messages.text("week.menu.remove"), KeyCode.DELETE, () -> model.remove(block)));
        menu.show(anchor, screenX, screenY);
    }
}
