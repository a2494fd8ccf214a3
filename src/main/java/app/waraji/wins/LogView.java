package app.waraji.wins;

import app.waraji.kernel.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line that logs a win, and under it what is understood of it. Enter logs it. */
final class LogView extends VBox {

    /** Some platforms send the Enter that commits a conversion to the field as well, right after it. */
    private static final long CONVERSION_NANOS = Duration.ofMillis(60).toNanos();

    private final LogViewModel model;
    private final Messages messages;
    private final WinWords words;
    private final TextField line = new TextField();
    private final FlowPane facts = new FlowPane();

    private boolean composing;
    private long committedAt = System.nanoTime() - CONVERSION_NANOS;

    LogView(LogViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new WinWords(messages);
        line.textProperty().bindBidirectional(model.lineProperty());
        line.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= WinStore.LONGEST_TITLE ? change : null));
        line.setPromptText(messages.text("wins.log.prompt"));
        line.setAccessibleText(messages.text("wins.log.name"));
        line.setId("win-line");
        line.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label key = new Label(messages.text("wins.log.key"));
        key.getStyleClass().add("log-key");
        key.visibleProperty().bind(line.textProperty().isNotEmpty());
        key.setMouseTransparent(true);
        StackPane field = new StackPane(line, key);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        facts.getStyleClass().add("log-facts");
        getChildren().addAll(field, facts);
        getStyleClass().add("log");
        model.understoodProperty().subscribe(this::show);
    }

    /** Puts the caret into the line. */
    void begin() {
        line.requestFocus();
        line.end();
    }

    private void composed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        if (!event.getCommitted().isEmpty()) {
            committedAt = System.nanoTime();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        boolean ofConversion = composing || System.nanoTime() - committedAt < CONVERSION_NANOS;
        if (!ofConversion) {
            model.log();
        }
        event.consume();
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
            if (read.activity() != null) {
                Label activity = new Label(WinWords.tag(read.activity()));
                activity.getStyleClass().add("chip");
                shown.add(activity);
            }
            add(shown, Feather.USER, outcome.customer());
            add(shown, Feather.HASH, words.count(outcome.count()));
            add(shown, Feather.CREDIT_CARD, words.amount(outcome.amount()));
            add(shown, Feather.ARROW_RIGHT, outcome.nextStep());
        }
        facts.getChildren().setAll(shown);
    }

    private static void add(List<Node> shown, Feather icon, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            Label fact = new Label(text, new FontIcon(icon));
            fact.getStyleClass().add("fact");
            shown.add(fact);
        }
    }
}
