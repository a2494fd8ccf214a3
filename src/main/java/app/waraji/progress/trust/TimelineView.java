package app.waraji.progress.trust;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Thirteen weeks side by side: what the boss was told and asked in each. A number opens its rows. */
final class TimelineView extends GridPane {

    private final TrustViewModel model;
    private final Messages messages;
    private final DateWords dates;

    TimelineView(TrustViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.dates = new DateWords(messages.locale());
        setHgap(4);
        setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().add(names);
        for (int i = 0; i < TrustQuarter.WEEKS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            column.setMinWidth(28);
            column.setPrefWidth(40);
            getColumnConstraints().add(column);
        }
        model.quarterProperty().subscribe(this::show);
    }

    private void show(@Nullable TrustQuarter quarter) {
        getChildren().clear();
        if (quarter == null) {
            return;
        }
        for (int i = 0; i < quarter.weeks().size(); i++) {
            Label week = new Label(dates.monthDay(quarter.weeks().get(i).week().monday()));
            week.getStyleClass().add("trust-week");
            week.setMinWidth(0);
            add(week, i + 1, 0);
        }
        int place = 0;
        for (Line line : Line.values()) {
            place++;
            Label name = new Label(messages.text(line));
            name.getStyleClass().add("trust-name");
            add(name, 0, place);
            for (int i = 0; i < quarter.weeks().size(); i++) {
                add(cell(quarter.weeks().get(i), line), i + 1, place);
            }
        }
    }

    private Button cell(TrustQuarter.Row row, Line line) {
        int count = count(row, line);
        boolean due = line == Line.REPORTS && row.isDue() && count == 0;
        Button cell = new Button(count > 0 ? sign(line) + (count > 1 ? " " + count : "") : due ? "○" : "");
        cell.getStyleClass().add("trust-cell");
        if (count > 0) {
            cell.getStyleClass().add(line == Line.ALONE ? "alone" : "told");
        } else if (due) {
            cell.getStyleClass().add("due");
        }
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        cell.setDisable(count == 0 && !due);
        Week week = row.week();
        cell.setAccessibleText(
                messages.text("trust.cell", messages.text(line), dates.span(week.monday(), week.sunday()), count));
        cell.setOnAction(event -> model.choose(line, week));
        return cell;
    }

    private static String sign(Line line) {
        return switch (line) {
            case REPORTS -> "●";
            case WINS -> "★";
            case ASKED -> "？";
            case ANSWERED -> "✓";
            case ALONE -> "！";
        };
    }

    private static int count(TrustQuarter.Row row, Line line) {
        return switch (line) {
            case REPORTS -> row.reports().size();
            case WINS -> row.wins().size();
            case ASKED -> row.asked().size();
            case ANSWERED -> row.answered().size();
            case ALONE -> row.alone().size();
        };
    }
}
