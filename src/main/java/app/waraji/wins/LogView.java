package app.waraji.wins;

import app.waraji.fx.EntryField;
import app.waraji.fx.Icon;
import app.waraji.fx.IconButton;
import app.waraji.fx.OpenList;
import app.waraji.kernel.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The line that logs a win, and under it what is understood of it. Enter logs it. */
final class LogView extends VBox {

    private final Messages messages;
    private final WinWords words;
    private final EntryField line;
    private final FlowPane facts = new FlowPane();

    LogView(LogViewModel model, Messages messages) {
        this.messages = messages;
        this.words = new WinWords(messages);
        this.line = new EntryField(
                model.lineProperty(), messages.text("wins.log.name"), WinStore.LONGEST_TITLE, model::log);
        line.setPromptText(messages.text("wins.log.prompt"));
        line.setId("win-line");
        Label key = new Label(messages.text("wins.log.key"));
        key.getStyleClass().add("log-key");
        key.visibleProperty().bind(line.textProperty().isNotEmpty());
        key.setMouseTransparent(true);
        StackPane field = new StackPane(line, key);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        facts.getStyleClass().add("log-facts");
        getChildren().addAll(field, follows(model), facts);
        getStyleClass().add("log");
        model.understoodProperty().subscribe(this::show);
    }

    /** What the next win will follow, with a way to leave that. */
    private HBox follows(LogViewModel model) {
        Label before = new Label();
        before.setGraphic(new Icon(Feather.CORNER_DOWN_RIGHT));
        before.getStyleClass().addAll("chip", "log-after");
        before.setMinWidth(0);
        before.textProperty()
                .bind(model.afterProperty().map(win -> messages.text("wins.log.after", words.day(win), win.title())));
        IconButton leave = new IconButton(Feather.X, messages.text("wins.log.after.leave"));
        leave.getStyleClass().add("quiet-button");
        leave.setOnAction(click -> model.afterProperty().set(null));
        HBox follows = new HBox(4, before, leave);
        follows.setAlignment(Pos.CENTER_LEFT);
        follows.visibleProperty().bind(model.afterProperty().isNotNull());
        follows.managedProperty().bind(follows.visibleProperty());
        return follows;
    }

    /** Puts the caret into the line. */
    void begin() {
        line.requestFocus();
        line.end();
    }

    void leadInto(OpenList<?, ?> list) {
        list.continues(line);
    }

    private void show(WinLine read) {
        List<Node> shown = new ArrayList<>();
        if (read.title().isEmpty()) {
            Label hint = new Label(messages.text("wins.log.hint"));
            hint.getStyleClass().add("secondary");
            shown.add(hint);
        } else {
            Outcome outcome = read.outcome();
            shown.add(new EffectLabelView(messages).show(outcome.effect()));
            if (!read.title().equals(line.getText().strip())) {
                Label title = new Label(messages.text("wins.log.title", read.title()));
                title.getStyleClass().add("log-title");
                shown.add(title);
            }
            if (read.activity() != null) {
                Label activity = new Label(WinWords.tag(read.activity()));
                activity.getStyleClass().add("chip");
                shown.add(activity);
            }
            if (read.date() != null) {
                add(shown, Feather.CALENDAR, words.day(read.date()));
            }
            add(shown, Feather.USER, outcome.customer());
            add(shown, null, words.count(outcome.count()));
            add(shown, null, words.amount(outcome.amount()));
            add(shown, Feather.ARROW_RIGHT, outcome.nextStep());
        }
        facts.getChildren().setAll(shown);
    }

    private static void add(List<Node> shown, @Nullable Ikon icon, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            Label fact = new Label(text, icon == null ? null : new Icon(icon));
            fact.getStyleClass().add("fact");
            shown.add(fact);
        }
    }
}
