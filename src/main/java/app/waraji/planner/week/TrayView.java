package app.waraji.planner.week;

import app.waraji.fx.EntryField;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The work that has no day yet, to be dragged onto the grid; and a line to add to it. */
final class TrayView extends HBox {

    private final WeekViewModel model;
    private final Messages messages;
    private final DateWords words;
    private final WeekGridView grid;
    private final Label title = new Label();
    private final HBox items = new HBox(8);
    private final ToggleButton someday = new ToggleButton();
    private final Label empty = new Label();

    TrayView(WeekViewModel model, Messages messages, DateWords words, WeekGridView grid) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.grid = grid;
        getStyleClass().add("tray");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("secondary");
        title.setMinWidth(Region.USE_PREF_SIZE);
        empty.setText(messages.text("week.tray.empty"));
        empty.getStyleClass().add("faint");
        items.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(items);
        scroll.getStyleClass().add("tray-scroll");
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        someday.setMinWidth(Region.USE_PREF_SIZE);
        someday.getStyleClass().add("tray-someday");
        someday.setAccessibleText(messages.text("week.tray.someday.spoken"));
        someday.selectedProperty().bindBidirectional(model.tray().somedayShownProperty());
        getChildren().addAll(title, scroll, someday, adder());
        model.planProperty().addListener((seen, before, plan) -> show());
        model.tray().soughtProperty().addListener((seen, before, blockId) -> focusOn(blockId));
        model.tray().somedayProperty().addListener((seen, before, waiting) -> show());
        model.tray().somedayShownProperty().addListener((seen, before, shown) -> show());
    }

    private EntryField adder() {
        StringProperty line = new SimpleStringProperty("");
        EntryField field = new EntryField(line, messages.text("week.tray.add"), TaskStore.LONGEST_TITLE, () -> {
            model.tray().add(line.get());
            line.set("");
        });
        field.setPromptText(messages.text("week.tray.add"));
        field.getStyleClass().add("tray-add");
        field.setMinWidth(200);
        return field;
    }

    private void show() {
        WeekPlan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        boolean ofNoWeek = model.tray().somedayShownProperty().get();
        int waiting = model.tray().somedayProperty().get().size();
        title.setText(ofNoWeek ? messages.text("week.tray.someday.title") : messages.text("week.tray.title"));
        someday.setText(messages.text("week.tray.someday", waiting));
        someday.setVisible(waiting > 0);
        someday.setManaged(waiting > 0);
        List<Placeable> shown = model.tray().shown();
        items.getChildren().setAll(shown.stream().map(item -> chip(item, plan)).toList());
        if (shown.isEmpty()) {
            items.getChildren().add(empty);
        }
    }

    private void focusOn(@Nullable Long blockId) {
        List<Placeable> shown = model.tray().shown();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Placeable.OfBlock of
                    && blockId != null
                    && of.block().id() == blockId) {
                items.getChildren().get(i).requestFocus();
            }
        }
    }

    private Node chip(Placeable item, WeekPlan plan) {
        TrayItemView chip = new TrayItemView(item, plan, model.nowProperty().get(), messages, words);
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            chip.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.tray().edit(item);
            } else if (event.getButton() == MouseButton.PRIMARY) {
                grid.carry(item);
            }
            // Or the scroll pane around it would take the focus.
            event.consume();
        });
        chip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> grid.carryTo(event.getSceneX(), event.getSceneY(), event.isAltDown()));
        chip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grid.putDown());
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, item));
        chip.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            ContextMenu menu = menu(item);
            if (event.isKeyboardTrigger()) {
                menu.show(chip, Side.TOP, 0, 0);
            } else {
                menu.show(chip, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        return chip;
    }

    private ContextMenu menu(Placeable item) {
        ContextMenu menu = new ContextMenu(
                item(messages.text("week.tray.menu.place"), KeyCode.ENTER, () -> place(item)),
                item(
                        messages.text("week.tray.menu.edit"),
                        KeyCode.E,
                        () -> model.tray().edit(item)));
        if (item instanceof Placeable.OfTask of) {
            Task task = of.task();
            Week shown = model.weekProperty().get();
            if (task.week() == null) {
                menu.getItems()
                        .add(item(messages.text("week.tray.menu.thisWeek"), KeyCode.W, () -> moveTo(item, shown)));
            } else {
                menu.getItems()
                        .add(item(
                                messages.text("week.tray.menu.nextWeek"), KeyCode.W, () -> moveTo(item, shown.next())));
                menu.getItems().add(item(messages.text("week.tray.menu.someday"), KeyCode.S, () -> moveTo(item, null)));
            }
        }
        menu.getItems()
                .add(item(
                        messages.text("week.tray.menu.remove"),
                        KeyCode.DELETE,
                        () -> model.tray().remove(item)));
        return menu;
    }

    private static MenuItem item(String name, KeyCode shortcut, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setAccelerator(new KeyCodeCombination(shortcut));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** By keyboard: Enter takes it up, the arrows move it on the grid, Enter puts it down. */
    private void press(KeyEvent event, Placeable item) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean meant = true;
        switch (event.getCode()) {
            case ENTER, SPACE -> place(item);
            case E, F2 -> model.tray().edit(item);
            case W -> moveOn(item);
            case S -> moveTo(item, null);
            case DELETE, BACK_SPACE -> model.tray().remove(item);
            default -> meant = false;
        }
        if (meant) {
            event.consume();
        }
    }

    private void place(Placeable item) {
        model.sketches().takeUp(item);
        grid.grid().requestFocus();
    }

    private void moveOn(Placeable item) {
        boolean hasWeek = item instanceof Placeable.OfTask of && of.task().week() != null;
        Week shown = model.weekProperty().get();
        moveTo(item, hasWeek ? shown.next() : shown);
    }

    private void moveTo(Placeable item, @Nullable Week week) {
        if (item instanceof Placeable.OfTask of) {
            model.tray().moveTo(of.task(), week);
        }
    }
}
