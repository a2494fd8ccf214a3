package app.waraji.planner.week;

import app.waraji.kernel.Messages;
import app.waraji.planner.Block;
import app.waraji.planner.BlockAction;
import app.waraji.planner.BlockState;
import app.waraji.planner.series.Scope;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** All that can be done with a block, for the right button and the menu key. */
final class BlockMenuView {

    private final WeekViewModel model;
    private final Messages messages;

    private final List<BlockAction> actions;

    BlockMenuView(WeekViewModel model, List<BlockAction> actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
    }

    void show(Node anchor, Block block, double screenX, double screenY) {
        model.selectedProperty().set(block.id());
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item(
                                messages.text("week.menu.edit"),
                                KeyCode.ENTER,
                                () -> model.sketches().draftOf(block)),
                        new SeparatorMenuItem(),
                        item(messages.text("week.menu.done"), KeyCode.D, () -> model.end(block, BlockState.DONE)),
                        item(messages.text("week.menu.partly"), KeyCode.P, () -> model.end(block, BlockState.PARTLY)),
                        item(messages.text("week.menu.skip"), KeyCode.K, () -> model.end(block, BlockState.SKIPPED)),
                        item(messages.text("week.menu.later"), KeyCode.L, () -> model.later(block)));
        model.planProperty()
                .get()
                .lastDisplacement(block.id())
                .ifPresent(displacement -> menu.getItems()
                        .add(item(messages.text("week.menu.reason"), KeyCode.R, () -> model.askAgain(displacement))));
        actions.stream().filter(action -> action.suits().test(block)).forEach(action -> {
            MenuItem item = new MenuItem(action.name());
            item.setOnAction(event -> action.begin().accept(block));
            menu.getItems().add(item);
        });
        if (block.occurrence() != null) {
            menu.getItems().add(series(block));
        }
        MenuItem duplicate = item(messages.text("week.menu.duplicate"), KeyCode.D, () -> model.duplicate(block));
        duplicate.setAccelerator(new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        duplicate,
                        item(messages.text("week.menu.remove"), KeyCode.DELETE, () -> model.remove(block)));
        menu.show(anchor, screenX, screenY);
    }

    private Menu series(Block block) {
        Menu menu = new Menu(messages.text("week.menu.series"));
        menu.getItems()
                .addAll(
                        item(
                                messages.text("week.menu.series.edit"),
                                () -> model.sketches().draftOf(block)),
                        item(
                                messages.text("week.menu.series.end"),
                                () -> model.series().endWith(block)),
                        item(
                                messages.text("week.menu.series.removeLater"),
                                () -> model.series().remove(block, Scope.LATER)),
                        item(
                                messages.text("week.menu.series.removeAll"),
                                () -> model.series().remove(block, Scope.ALL)));
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    static MenuItem item(String text, KeyCode key, Runnable action) {
        MenuItem item = item(text, action);
        item.setAccelerator(new KeyCodeCombination(key));
        return item;
    }
}
