package app.waraji.rules.alertpage;

import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** On the left what the rules say, on the right the rules. */
final class AlertsView extends HBox {

    private static final double ALERTS = 440;
    /** Wider, a slider would be long to travel along. */
    private static final double RULES = 960;

    private final AlertsViewModel model;
    private final AlertTexts texts;
    private final CardsView open;
    private final CardsView snoozed;
    private final Label waiting = AlertCell.wrapped("", "secondary");
    private final VBox cleared = new VBox(8);
    private final VBox rules = new VBox();
    private final Map<String, RuleCell> cells = new LinkedHashMap<>();
    private final VBox snoozedPart;
    private final VBox clearedPart;
    private final Label none;

    AlertsView(AlertsViewModel model, AlertTexts texts, EvidenceOpening opening) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.open = new CardsView(model, texts, opening, true);
        this.snoozed = new CardsView(model, texts, opening, true);
        this.none = AlertCell.wrapped(texts.messages().text("alerts.none"), "secondary");
        this.snoozedPart = part("alerts.snoozed", snoozed);
        this.clearedPart = part("alerts.cleared", cleared);
        VBox alerts = new VBox(20, new VBox(12, heading("alerts.open"), none, open, waiting), snoozedPart, clearedPart);
        ScrollPane left = scrolling(alerts);
        left.setMinWidth(ALERTS);
        left.setMaxWidth(ALERTS);
        rules.setMaxWidth(RULES);
        rules.getStyleClass().addAll("card", "rule-list");
        ScrollPane right = scrolling(new VBox(12, heading("rules.title"), rules));
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        getStyleClass().addAll("page", "alerts");
        getStylesheets()
                .add(Objects.requireNonNull(AlertsView.class.getResource("alerts.css"))
                        .toExternalForm());
        MapChangeListener<String, SortedMap<LocalDate, Severity>> strips = change -> {
            RuleCell cell = cells.get(change.getKey());
            if (cell != null) {
                cell.showStrip();
            }
        };
        model.strips().addListener(strips);
        model.lookedProperty().subscribe(this::show);
    }

    private Label heading(String key) {
        Label heading = new Label(texts.messages().text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private VBox part(String key, Node content) {
        return new VBox(12, heading(key), content);
    }

    private static ScrollPane scrolling(VBox content) {
        content.getStyleClass().add("alerts-column");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("alerts-scroll");
        return scroll;
    }

    private void show(@Nullable Looked looked) {
        if (looked == null) {
            none.setText(texts.messages().text("alerts.looking"));
            present(snoozedPart, false);
            present(clearedPart, false);
            present(waiting, false);
            return;
        }
        none.setText(texts.messages().text("alerts.none"));
        present(none, looked.open().isEmpty());
        open.show(looked.open());
        snoozed.show(looked.snoozed());
        present(snoozedPart, !looked.snoozed().isEmpty());
        waiting.setText(texts.messages().text("alerts.waiting", looked.waiting().size()));
        present(waiting, !looked.waiting().isEmpty());
        cleared.getChildren().setAll(looked.cleared().stream().map(this::line).toList());
        present(clearedPart, !looked.cleared().isEmpty());
        showRules(looked.rules());
    }

    private Node line(ClearedRow row) {
        Phrase about = row.about();
        String rule = row.card().id() + " " + texts.say(row.card().name());
        String what = about == null ? rule : texts.messages().text("alerts.cleared.about", rule, texts.say(about));
        String when = texts.messages().text("alerts.cleared.row", texts.day(row.shownOn()), texts.day(row.clearedOn()));
        return new VBox(AlertCell.wrapped(what, "alert-row"), AlertCell.wrapped(when, "alert-foot"));
    }

    private void showRules(List<RuleRow> all) {
        for (RuleRow row : all) {
            RuleCell cell = cells.computeIfAbsent(row.card().id(), none -> {
                RuleCell made = new RuleCell(model, texts, row.card());
                rules.getChildren().add(made);
                return made;
            });
            cell.show(row);
        }
    }

    /** Has the strips worked out, from the first rule to the last. */
    void refreshStrips() {
        List<String> ids = List.copyOf(cells.keySet());
        for (int i = ids.size() - 1; i >= 0; i--) {
            RuleCell cell = cells.get(ids.get(i));
            if (cell != null) {
                model.tryOut(ids.get(i), cell.amounts());
            }
        }
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
