package app.waraji.planner.month;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The month page: the grid, and under it what its bars mean. */
final class MonthView extends VBox {

    private final MonthViewModel model;
    private final MonthGridView grid;

    MonthView(MonthViewModel model, MonthWords words) {
        super(12);
        this.model = model;
        this.grid = new MonthGridView(model, words);
        getStylesheets()
                .add(Objects.requireNonNull(MonthView.class.getResource("month.css"))
                        .toExternalForm());
        getStyleClass().addAll("page", "month-page");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(grid, legend(words));
    }

    void focusGrid() {
        grid.requestFocus();
    }

    /** Whether the key meant something here. */
    boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return false;
        }
        switch (key.getCode()) {
            case LEFT -> model.moveSelection(-1);
            case RIGHT -> model.moveSelection(1);
            case UP -> model.moveSelection(-7);
            case DOWN -> model.moveSelection(7);
            case PAGE_UP -> model.showPreviousMonth();
            case PAGE_DOWN -> model.showNextMonth();
            case T -> model.showThisMonth();
            case ENTER, SPACE -> model.openSelected();
            default -> {
                return false;
            }
        }
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) {
            focusGrid();
        }
        key.consume();
        return true;
    }

    private static Node legend(MonthWords words) {
        HBox legend = new HBox(
                20,
                entry("done", words.messages().text("month.legend.done")),
                entry("open", words.messages().text("month.legend.open")),
                entry("away", words.messages().text("month.legend.away")),
                entry("sales", words.messages().text("month.legend.sales")),
                entry("committed", words.messages().text("month.legend.committed")));
        legend.getStyleClass().add("month-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private static Node entry(String styleClass, String word) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", styleClass);
        HBox room = new HBox(swatch);
        room.getStyleClass().add("month-bar");
        room.setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(word);
        label.getStyleClass().add("secondary");
        HBox entry = new HBox(6, room, label);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
