package app.waraji.planner.week;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.Deferrals;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** This week's work that has no day yet, to be dragged onto the grid; and a line to add to it. */
final class TrayView extends HBox {

    private final WeekViewModel model;
    private final Messages messages;
    private final DateWords words;
    private final WeekGridView grid;
    private final HBox items = new HBox(8);
    private final Label empty = new Label();

    TrayView(WeekViewModel model, Messages messages, DateWords words, WeekGridView grid) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.grid = grid;
        getStyleClass().add("tray");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(messages.text("week.tray.title"));
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
        getChildren().addAll(title, scroll, adder());
        model.planProperty().addListener((seen, before, plan) -> show(plan));
    }

    private TextField adder() {
        TextField field = new TextField();
        field.setPromptText(messages.text("week.tray.add"));
        field.setAccessibleText(messages.text("week.tray.add"));
        field.getStyleClass().add("tray-add");
        field.setMinWidth(200);
        field.setOnAction(event -> {
            model.addTask(field.getText(), Role.MARKETING);
            field.clear();
        });
        return field;
    }

    private void show(WeekPlan plan) {
        items.getChildren().clear();
        plan.tray().forEach(item -> items.getChildren().add(chip(item, plan)));
        if (plan.tray().isEmpty()) {
            items.getChildren().add(empty);
        }
    }

    private Node chip(Placeable item, WeekPlan plan) {
        Label title = new Label(item.title());
        title.getStyleClass().add("tray-title");
        Label length = new Label(words.duration(item.minutes()));
        length.getStyleClass().add("faint");
        HBox chip = new HBox(6, title, length);
        Deferrals deferrals = plan.deferrals(item);
        if (deferrals.times() > 0) {
            Label deferred = new Label("▲ " + messages.text("week.tray.deferred", deferrals.times()));
            deferred.getStyleClass().add("deferred");
            chip.getChildren().add(deferred);
        }
        chip.getStyleClass().addAll("tray-item", item.role() == Role.MARKETING ? "marketing" : "sales");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setFocusTraversable(true);
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleText(messages.text(
                "week.tray.spoken", item.title(), messages.text(item.role()), words.duration(item.minutes())));
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            chip.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                grid.carry(item);
            }
        });
        chip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> grid.carryTo(event.getSceneX(), event.getSceneY(), event.isAltDown()));
        chip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> grid.putDown());
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, item));
        return chip;
    }

    /** By keyboard: Enter takes it up, the arrows move it on the grid, Enter puts it down. */
    private void press(KeyEvent event, Placeable item) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.sketches().takeUp(item);
            grid.grid().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(item);
            event.consume();
        }
    }
}
