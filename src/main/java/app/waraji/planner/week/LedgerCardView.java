package app.waraji.planner.week;

import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.planner.ledger.WeekLedger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What marketing time was given to: four weeks in bars, and this week's rows, whose reason can still be given. */
final class LedgerCardView extends VBox {

    private static final double BAR = 48;
    private static final int ROWS = 6;

    private final WeekViewModel model;
    private final BlockWords words;
    private final Label total = new Label();
    private final VBox bars = new VBox(8);
    private final VBox rows = new VBox();

    LedgerCardView(WeekViewModel model, BlockWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "side-card");
        Label heading = new Label(words.messages().text("week.ledger.title"));
        heading.getStyleClass().add("heading");
        total.getStyleClass().add("secondary");
        getChildren().addAll(line(heading, total), bars, rows);
        model.planProperty().addListener((seen, before, plan) -> show(plan));
    }

    private void show(WeekPlan plan) {
        Map<Reason, Integer> byReason = new LinkedHashMap<>();
        for (WeekLedger week : plan.ledgers()) {
            week.byReason().forEach(share -> byReason.merge(share.reason(), share.minutes(), Integer::sum));
        }
        int sum = byReason.values().stream().mapToInt(Integer::intValue).sum();
        total.setText(
                words.messages().text("week.ledger.fourWeeks", words.words().hours(sum)));
        int largest =
                byReason.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        bars.getChildren()
                .setAll(byReason.entrySet().stream()
                        .sorted(Map.Entry.<Reason, Integer>comparingByValue(Comparator.reverseOrder()))
                        .map(share -> bar(share.getKey(), share.getValue(), largest))
                        .toList());
        if (byReason.isEmpty()) {
            Label none = new Label(words.messages().text("week.ledger.none"));
            none.getStyleClass().add("secondary");
            none.setWrapText(true);
            bars.getChildren().setAll(none);
        }
        showRows(plan.displacements());
    }

    private Node bar(Reason reason, int minutes, int largest) {
        Label name = new Label(reason.label(words.reasonMessages()));
        Region bar = new Region();
        bar.getStyleClass().add("ledger-bar");
        bar.setMinSize(BAR * minutes / largest, 8);
        bar.setMaxSize(BAR * minutes / largest, 8);
        HBox room = new HBox(bar);
        room.getStyleClass().add("ledger-bar-room");
        room.setMinWidth(BAR);
        room.setMaxWidth(BAR);
        Label hours = new Label(words.words().hours(minutes) + "h");
        hours.getStyleClass().add("ledger-hours");
        HBox line = line(name, room);
        line.getChildren().add(hours);
        return line;
    }

    private void showRows(List<Displacement> displacements) {
        rows.getChildren().clear();
        if (displacements.isEmpty()) {
            return;
        }
        Label heading = new Label(words.messages().text("week.ledger.thisWeek"));
        heading.getStyleClass().addAll("secondary", "ledger-week");
        rows.getChildren().add(heading);
        for (int i = displacements.size() - 1; i >= Math.max(0, displacements.size() - ROWS); i--) {
            rows.getChildren().add(row(displacements.get(i)));
        }
    }

    private Node row(Displacement displacement) {
        Label title = new Label(displacement.title());
        title.getStyleClass().add("ledger-title");
        Label where = new Label(words.words().dayAndTime(displacement.from()) + " → "
                + words.whereTo(displacement) + "  "
                + words.words().duration(displacement.minutes()));
        where.getStyleClass().add("secondary");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        boolean asked = displacement.reason().kind() == ReasonKind.UNKNOWN;
        Button reason = new Button(
                asked
                        ? words.messages().text("week.ledger.why")
                        : displacement.reason().label(words.reasonMessages()));
        reason.getStyleClass().add("reason-button");
        reason.setMinWidth(Region.USE_PREF_SIZE);
        reason.setAccessibleText(
                words.messages().text("week.ledger.whySpoken", displacement.title(), reason.getText()));
        reason.setOnAction(event -> model.askAgain(displacement));
        VBox row = new VBox(title, where, reason);
        row.getStyleClass().add("ledger-row");
        return row;
    }

    /** The left one takes the room there is. */
    private static HBox line(Region left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, left, right);
        line.getStyleClass().add("ledger-line");
        return line;
    }
}
