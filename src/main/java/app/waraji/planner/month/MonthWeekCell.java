package app.waraji.planner.month;

import app.waraji.planner.ledger.WeekLedger;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A week at the end of its row: planned, done and given away, in figures and as a bar. */
final class MonthWeekCell extends VBox {

    private static final double HEIGHT = 8;
    private static final double FIGURE = 64;

    MonthWeekCell(WeekLedger ledger, int full, MonthWords words) {
        getStyleClass().add("month-week");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(ledger));
        setMinWidth(0);
        if (ledger.planned() == 0) {
            Label none = new Label(words.messages().text("month.week.nothing"));
            none.getStyleClass().add("faint");
            getChildren().add(none);
            return;
        }
        HBox figures = new HBox(
                8,
                figure(words.messages().text("month.week.planned"), ledger.planned(), "ink", words),
                figure(words.messages().text("month.week.done"), ledger.done(), "marketing", words),
                figure(words.messages().text("month.week.givenAway"), ledger.givenAway(), "away", words));
        MonthBarView bar = new MonthBarView(
                List.of(
                        new MonthBarView.Part("done", ledger.done()),
                        new MonthBarView.Part("open", ledger.open() + ledger.rescheduled()),
                        new MonthBarView.Part("away", ledger.lost())),
                full,
                HEIGHT);
        getChildren().addAll(figures, bar);
    }

    private static VBox figure(String name, int minutes, String tone, MonthWords words) {
        Label word = new Label(name);
        word.getStyleClass().add("month-word");
        Label number = new Label(words.words().hours(minutes));
        number.getStyleClass().addAll("month-figure", minutes == 0 ? "none" : tone);
        Label unit = new Label("h");
        unit.getStyleClass().add("unit");
        HBox line = new HBox(2, number, unit);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox figure = new VBox(word, line);
        figure.setMinWidth(FIGURE);
        return figure;
    }
}
