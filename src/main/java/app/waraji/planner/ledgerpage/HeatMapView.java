package app.waraji.planner.ledgerpage;

import app.waraji.fx.Hint;
import java.time.DayOfWeek;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * When time was given away, by the day of the week and the hour. A cell says how many minutes, and is filled from below
 * by as much: it reads without colour.
 */
final class HeatMapView extends VBox {

    private static final double CELL = 28;
    private static final double NARROWEST = 30;

    private final LedgerViewModel model;
    private final PageWords words;
    private final GridPane grid = new GridPane();
    private final Label none = new Label();

    HeatMapView(LedgerViewModel model, PageWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "ledger-card");
        Label title = new Label(words.messages().text("given.byHour"));
        title.getStyleClass().add("heading");
        none.setText(words.messages().text("given.none.away"));
        none.getStyleClass().add("soft");
        none.setWrapText(true);
        grid.setHgap(2);
        grid.setVgap(2);
        getChildren().addAll(title, grid);
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                show(reading);
            }
        });
    }

    private void show(PeriodReading reading) {
        HeatMap map = reading.heatMap();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        getChildren().set(1, map.most() == 0 ? none : grid);
        if (map.most() == 0) {
            return;
        }
        int first = map.firstHour(reading.weekShown().firstHour());
        int last = map.lastHour(reading.weekShown().lastHour());
        grid.getColumnConstraints().add(new ColumnConstraints(32));
        for (int hour = first; hour < last; hour++) {
            ColumnConstraints column = new ColumnConstraints(NARROWEST, NARROWEST, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
            Label label = new Label(String.valueOf(hour));
            label.getStyleClass().add("secondary");
            GridPane.setHalignment(label, HPos.CENTER);
            grid.add(label, hour - first + 1, 0);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < DayOfWeek.SATURDAY.getValue() || map.hasWeekend()) {
                addDay(day, map, first, last);
            }
        }
    }

    private void addDay(DayOfWeek day, HeatMap map, int first, int last) {
        Label label = new Label(words.dates().day(day));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(label, 0, day.getValue());
        for (int hour = first; hour < last; hour++) {
            int minutes = map.at(day, hour);
            grid.add(
                    minutes == 0 ? emptyCell() : cell(day, hour, minutes, map.most()),
                    hour - first + 1,
                    day.getValue());
        }
    }

    private static Region emptyCell() {
        Region cell = new Region();
        cell.getStyleClass().add("heat-empty");
        cell.setMinHeight(CELL);
        return cell;
    }

    private Node cell(DayOfWeek day, int hour, int minutes, int most) {
        Button cell = new Button(String.valueOf(minutes));
        cell.getStyleClass().setAll("button", "heat-cell");
        // The part of it that is filled, from below.
        double empty = Math.rint(CELL * (1 - (double) minutes / most));
        cell.setStyle("-fx-background-insets: 0, %d 0 0 0;".formatted((int) Math.min(CELL - 3, empty)));
        cell.setMinSize(NARROWEST, CELL);
        cell.setPrefHeight(CELL);
        cell.setMaxWidth(Double.MAX_VALUE);
        String exact = words.messages().text("given.cell.exact", words.cell(day, hour), String.valueOf(minutes));
        cell.setTooltip(new Hint(exact));
        cell.setAccessibleText(exact);
        cell.setOnAction(event -> model.showOnly(new Filter.ByHour(day, hour)));
        return cell;
    }
}
