package app.waraji.rules.alertpage;

import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.rule.Trait;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One alert as a card. It stays the same node while its alert holds, and is filled anew only where that says else. */
final class AlertCell extends VBox {

    private static final PseudoClass SNOOZED = PseudoClass.getPseudoClass("snoozed");
    private static final int FEW_ROWS = 3;
    private static final int SOME_ROWS = 6;

    private final AlertsViewModel model;
    private final AlertTexts texts;
    private final EvidenceOpening opening;
    private final boolean isWhole;
    private @Nullable AlertRow shown;

    /** @param isWhole with all evidence and what will clear it, as on the page of alerts */
    AlertCell(AlertsViewModel model, AlertTexts texts, EvidenceOpening opening, boolean isWhole) {
        this.model = model;
        this.texts = texts;
        this.opening = opening;
        this.isWhole = isWhole;
        getStyleClass().addAll("card", "alert-card");
    }

    void show(AlertRow row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        pseudoClassStateChanged(SNOOZED, row.isSnoozed());
        String text = texts.say(row.alert().saying().text());
        setAccessibleText(texts.rules().severity(row.alert().severity()) + ": " + text);
        getChildren().setAll(head(row, text), why(row));
        if (!row.isSnoozed() || isWhole) {
            getChildren().add(evidence(row.alert().evidence()));
        }
        getChildren().add(row.isSnoozed() ? snoozed(row) : ways(row));
        getChildren().add(foot(row));
    }

    private Node head(AlertRow row, String text) {
        Severity severity = row.alert().severity();
        Icon sign = new Icon(sign(severity));
        sign.getStyleClass().addAll("alert-sign", AlertTexts.style(severity));
        Label word = new Label(texts.rules().severity(severity));
        word.getStyleClass().addAll("alert-word", AlertTexts.style(severity));
        HBox line = new HBox(6, sign, word);
        line.getStyleClass().add("alert-head");
        return new VBox(4, line, wrapped(text, "alert-text"));
    }

    /** A shape for each. */
    private static Ikon sign(Severity severity) {
        return switch (severity) {
            case DECISION -> Feather.ALERT_TRIANGLE;
            case NOTICE -> Feather.INFO;
            case GOOD -> Feather.CHECK_CIRCLE;
        };
    }

    private Node why(AlertRow row) {
        return wrapped(texts.say(row.alert().saying().why()), "secondary");
    }

    private Node evidence(List<Evidence> rows) {
        VBox lines = new VBox(2);
        lines.getStyleClass().add("alert-evidence");
        int first = Math.min(rows.size(), isWhole ? SOME_ROWS : FEW_ROWS);
        rows.subList(0, first).forEach(each -> lines.getChildren().add(line(each)));
        if (first < rows.size()) {
            lines.getChildren().add(others(lines, rows.subList(first, rows.size())));
        }
        lines.setVisible(!rows.isEmpty());
        lines.setManaged(!rows.isEmpty());
        return lines;
    }

    /** Brings what is left into view, in its own place. */
    private Node others(VBox lines, List<Evidence> left) {
        Hyperlink others = new Hyperlink(texts.messages().text("alerts.more", left.size()));
        others.getStyleClass().addAll("alert-row", "alert-others");
        others.setOnAction(chosen -> {
            int at = lines.getChildren().indexOf(others);
            left.forEach(each -> lines.getChildren().add(line(each)));
            lines.getChildren().get(at + 1).requestFocus();
            lines.getChildren().remove(others);
        });
        return others;
    }

    private Node line(Evidence row) {
        String said = texts.say(row.text());
        if (!opening.opens(row)) {
            return wrapped(said, "alert-row");
        }
        Hyperlink link = new Hyperlink(said);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("alert-row");
        link.setOnAction(chosen -> opening.open(row));
        return link;
    }

    private Node ways(AlertRow row) {
        FlowPane line = new FlowPane(8, 8);
        List<Action> all = model.ways(row);
        int buttons = isWhole ? row.alert().actions().size() : 1;
        for (int i = 0; i < Math.min(buttons, all.size()); i++) {
            line.getChildren().add(button(row, all.get(i), i == 0));
        }
        MoreView more = new MoreView(model, texts, reason -> ask(row, reason));
        Button others = more.button(row, all.subList(Math.min(buttons, all.size()), all.size()));
        others.setAccessibleText(spoken(row, texts.messages().text("alerts.menu")));
        line.getChildren().add(others);
        return line;
    }

    private Button button(AlertRow row, Action action, boolean isFirst) {
        Button button = new Button(texts.rules().label(action));
        button.setAccessibleText(spoken(row, button.getText()));
        if (isFirst) {
            button.getStyleClass().add("accent");
        }
        String preview = texts.say(action.preview());
        if (!preview.isEmpty()) {
            button.setTooltip(new Hint(preview));
            button.setAccessibleHelp(preview);
        }
        button.setOnAction(chosen -> {
            if (action.kind() == ActionKind.OVERRIDE) {
                ask(row, ReasonView.Why.OVERRIDE);
            } else {
                model.take(row, action);
            }
        });
        return button;
    }

    /** For who hears of one button at a time: what it is about as well. */
    private String spoken(AlertRow row, String name) {
        return texts.messages()
                .text("alerts.way", name, texts.say(row.alert().subject().title()));
    }

    /** Asks for a reason within the card. */
    private void ask(AlertRow row, ReasonView.Why why) {
        getChildren().removeIf(ReasonView.class::isInstance);
        ReasonView reason = new ReasonView(model, texts, row, why);
        getChildren().add(getChildren().size() - 1, reason);
        reason.takeFocus();
    }

    private Node snoozed(AlertRow row) {
        Label until = wrapped(
                row.why().isEmpty()
                        ? texts.messages().text("alerts.until", texts.day(Objects.requireNonNull(row.until())))
                        : texts.messages()
                                .text("alerts.until.why", texts.day(Objects.requireNonNull(row.until())), row.why()),
                "secondary");
        HBox.setHgrow(until, Priority.ALWAYS);
        until.setMaxWidth(Double.MAX_VALUE);
        Button wake = new Button(texts.messages().text("alerts.wake"));
        wake.setMinWidth(Region.USE_PREF_SIZE);
        wake.setOnAction(chosen -> model.wake(row));
        HBox line = new HBox(8, until, wake);
        line.getStyleClass().add("alert-head");
        return line;
    }

    private Node foot(AlertRow row) {
        String rule = texts.messages()
                .text("alerts.rule", row.card().id(), texts.say(row.card().name()), texts.day(row.firedOn()));
        VBox foot = new VBox(2, wrapped(rule, "alert-foot"));
        if (isWhole) {
            foot.getChildren().add(wrapped(texts.say(row.alert().saying().clearsWhen()), "alert-foot"));
        }
        if (row.lasting()) {
            foot.getChildren().add(wrapped(texts.messages().text("alerts.lasting"), "alert-foot"));
        }
        if (isWhole && row.card().is(Trait.ALWAYS_ON)) {
            foot.getChildren().add(wrapped(texts.messages().text("alerts.alwaysOn"), "alert-foot"));
        }
        return foot;
    }

    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
