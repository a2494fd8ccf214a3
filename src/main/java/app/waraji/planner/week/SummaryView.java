package app.waraji.planner.week;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.WeekAction;
import app.waraji.planner.ledger.WeekLedger;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The week in figures: planned, done, given away, how that stands to the weekly minimum, and what can be done about it. */
final class SummaryView extends HBox {

    private final Messages messages;
    private final DateWords words;
    private final Figure planned;
    private final Figure done;
    private final Figure givenAway;
    private final Figure unplanned;
    private final TimeBarView bar = new TimeBarView();

    SummaryView(WeekViewModel model, List<WeekAction> actions, Messages messages, DateWords words) {
        this.messages = messages;
        this.words = words;
        planned = new Figure(messages.text("week.summary.planned"), "ink");
        done = new Figure(messages.text("week.summary.done"), "marketing");
        givenAway = new Figure(messages.text("week.summary.givenAway"), "away");
        unplanned = new Figure(messages.text("week.summary.unplanned"), "ink");
        getStyleClass().addAll("card", "summary");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(planned, done, givenAway, unplanned, bar, buttons(model, actions));
        model.planProperty().addListener((seen, before, plan) -> show(plan));
    }

    private static HBox buttons(WeekViewModel model, List<WeekAction> actions) {
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        for (WeekAction action : actions) {
            Button button = new Button(action.name());
            button.setOnAction(
                    event -> action.begin().accept(model.weekProperty().get()));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void show(WeekPlan plan) {
        WeekLedger ledger = plan.ledger();
        planned.show(words.hours(ledger.planned()));
        done.show(words.hours(ledger.done()));
        givenAway.show(words.hours(ledger.givenAway()));
        givenAway.name.setText(
                ledger.rescheduled() > 0
                        ? messages.text("week.summary.givenAwayOf", words.hours(ledger.rescheduled()))
                        : messages.text("week.summary.givenAway"));
        unplanned.show(words.hours(ledger.unplanned()));
        unplanned.setVisible(ledger.unplanned() > 0);
        unplanned.setManaged(ledger.unplanned() > 0);
        int minimum = plan.weeklyMinimum();
        bar.show(ledger, minimum, messages.text("week.summary.minimum", words.hours(minimum)));
        bar.setAccessibleText(messages.text(
                "week.summary.spoken",
                words.hours(ledger.planned()),
                words.hours(ledger.done()),
                words.hours(ledger.givenAway()),
                words.hours(minimum)));
    }

    /** A name over a large number with a small unit. */
    private static final class Figure extends VBox {
        private final Label name = new Label();
        private final Label number = new Label();

        Figure(String text, String tone) {
            name.setText(text);
            name.getStyleClass().add("secondary");
            number.getStyleClass().addAll("figure", tone);
            Label unit = new Label("h");
            unit.getStyleClass().add("unit");
            HBox line = new HBox(4, number, unit);
            line.setAlignment(Pos.BASELINE_LEFT);
            getChildren().addAll(name, line);
            setMinWidth(Region.USE_PREF_SIZE);
        }

        void show(String hours) {
            number.setText(hours);
        }
    }
}
