package app.waraji.planner.week;

import app.waraji.planner.DayActions;
import app.waraji.planner.DayActions.DayAction;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What can be done with a day: by a click on its header, by the right button, by Enter, blank or the menu key. */
final class DayMenuView {

    private final WeekViewModel model;
    private final DayActions actions;

    DayMenuView(WeekViewModel model, DayActions actions) {
        this.model = model;
        this.actions = actions;
    }

    void offerOn(Node header, LocalDate day) {
        header.setFocusTraversable(true);
        header.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                show(header, day, new Point2D(click.getScreenX(), click.getScreenY()));
            }
        });
        header.setOnContextMenuRequested(request -> {
            Point2D at = request.isKeyboardTrigger()
                    ? below(header)
                    : new Point2D(request.getScreenX(), request.getScreenY());
            show(header, day, at);
            request.consume();
        });
        header.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                show(header, day, below(header));
                key.consume();
            }
        });
    }

    private void show(Node header, LocalDate day, Point2D at) {
        List<DayAction> offered = model.shownPlan()
                .map(plan -> actions.of(day, plan.absencesOn(day)))
                .orElse(List.of());
        if (offered.isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (DayAction action : offered) {
            MenuItem item = new MenuItem(action.name());
            item.setOnAction(event -> action.begin().run());
            menu.getItems().add(item);
        }
        header.requestFocus();
        menu.show(header, at.getX(), at.getY());
    }

    private static Point2D below(Node header) {
        return header.localToScreen(0, header.getLayoutBounds().getMaxY());
    }
}
