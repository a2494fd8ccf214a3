package app.waraji.planner.focus;

import app.waraji.calendar.Commitment;
import app.waraji.fx.Hint;
import app.waraji.fx.IconButton;
import app.waraji.kernel.Messages;
import app.waraji.kernel.TypedTime;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What comes next, what awaits an answer, and what has ended, as lists. */
final class FocusListsView {

    private final FocusViewModel model;
    private final FocusWords words;
    private final VBox next = new VBox();
    private final VBox awaiting = new VBox();
    private final VBox ended = new VBox();
    private final List<FocusRowCell> rows = new ArrayList<>();

    FocusListsView(FocusViewModel model, FocusWords words) {
        this.model = model;
        this.words = words;
        for (VBox list : List.of(next, awaiting, ended)) {
            list.getStyleClass().addAll("card", "focus-list");
        }
        model.dayProperty().subscribe(day -> {
            if (day != null) {
                show(day);
            }
        });
        model.planProperty().subscribe(plan -> {
            if (model.dayProperty().get() != null) {
                show(model.dayProperty().get());
            }
        });
        model.selectedProperty().subscribe(selected -> mark());
    }

    Node next() {
        return next;
    }

    Node awaiting() {
        return awaiting;
    }

    Node ended() {
        return ended;
    }

    private void show(FocusDay day) {
        Messages messages = words.messages();
        rows.clear();
        next.getChildren()
                .setAll(heading(messages.text("focus.next"), day.next().size()));
        for (FocusDay.Item item : day.next()) {
            if (item.block() != null) {
                next.getChildren().add(row(item.block(), start(item.block())));
            } else if (item.commitment() != null) {
                next.getChildren().add(commitment(item.commitment(), item));
            }
        }
        emptyWhere(day.next().isEmpty(), next, messages.text("focus.next.none"));
        awaiting.getChildren()
                .setAll(heading(messages.text("focus.awaiting"), day.awaiting().size()));
        for (Block block : day.awaiting()) {
            awaiting.getChildren().add(row(block, answers(block)));
        }
        emptyWhere(day.awaiting().isEmpty(), awaiting, messages.text("focus.awaiting.none"));
        ended.getChildren()
                .setAll(heading(messages.text("focus.ended"), day.ended().size()));
        for (Block block : day.ended()) {
            ended.getChildren().add(row(block, outcome(block)));
        }
        emptyWhere(day.ended().isEmpty(), ended, messages.text("focus.ended.none"));
        mark();
    }

    private void mark() {
        Long selected = model.selectedProperty().get();
        rows.forEach(row -> row.setSelected(selected != null && row.block().id() == selected));
    }

    private FocusRowCell row(Block block, Node... actions) {
        FocusRowCell row = new FocusRowCell(block, model, words, actions);
        rows.add(row);
        return row;
    }

    private Node start(Block block) {
        IconButton start =
                new IconButton(Feather.PLAY, words.messages().text("focus.timer.startSpoken", block.title()));
        start.getStyleClass().add("quiet-button");
        start.setOnAction(click -> model.startOrPause(block));
        return start;
    }

    private Node[] answers(Block block) {
        return new Node[] {
            answer(block, BlockState.DONE, words.messages().text("focus.answer.done"), "D"),
            answer(block, BlockState.PARTLY, words.messages().text("focus.answer.partly"), "P"),
            answer(block, BlockState.SKIPPED, words.messages().text("focus.answer.skip"), "K")
        };
    }

    private Button answer(Block block, BlockState state, String word, String key) {
        Button button = new Button(word);
        button.getStyleClass().add("focus-answer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Hint(word + "  " + key));
        button.setAccessibleText(words.messages().text("focus.answer.spoken", block.title(), word));
        button.setOnAction(click -> {
            model.select(block);
            model.end(block, state);
        });
        return button;
    }

    /** What came of it, and what it really took, which can be corrected. */
    private Node[] outcome(Block block) {
        Label state = new Label(words.ended(block));
        state.getStyleClass().add("focus-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        if (block.state() == BlockState.SKIPPED) {
            return new Node[] {state};
        }
        TextField actual = new TextField(
                block.actualMinutes() == null ? "" : block.actualMinutes().toString());
        actual.setPrefColumnCount(3);
        actual.setMinWidth(52);
        actual.setPromptText("–");
        actual.setAccessibleText(words.messages().text("focus.actual.spoken", block.title()));
        actual.setTooltip(new Hint(words.messages().text("focus.actual.hint")));
        actual.getStyleClass().add("focus-actual");
        actual.setOnAction(enter -> correct(block, actual));
        actual.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                correct(block, actual);
            }
        });
        Label before = new Label(words.messages().text("focus.actual"));
        Label unit = new Label(words.messages().text("focus.minutes"));
        before.getStyleClass().add("secondary");
        unit.getStyleClass().add("secondary");
        HBox minutes = new HBox(6, before, actual, unit);
        minutes.setAlignment(Pos.CENTER_LEFT);
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        return new Node[] {state, minutes};
    }

    /** What is no number of minutes is not taken: the field shows again what is so. */
    private void correct(Block block, TextField field) {
        Integer known = block.actualMinutes();
        Optional<Integer> minutes = TypedTime.minutesOfADay(field.getText());
        if (minutes.isEmpty()) {
            field.setText(known == null ? "" : known.toString());
        } else if (!minutes.get().equals(known)) {
            model.correct(block, minutes.get());
        }
    }

    private Node commitment(Commitment commitment, FocusDay.Item item) {
        Region edge = new Region();
        edge.getStyleClass().add("focus-edge");
        Label when = new Label(words.words().span(item.slot()));
        when.getStyleClass().add("focus-when");
        when.setMinWidth(88);
        Label title = new Label(commitment.title());
        title.getStyleClass().add("soft");
        HBox row = new HBox(12, edge, when, title);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("focus-row", "commitment");
        row.setAccessibleText(commitment.title() + ", " + words.words().span(item.slot()));
        return row;
    }

    private static Node heading(String word, int count) {
        Label heading = new Label(word);
        heading.getStyleClass().add("heading");
        Label number = new Label(count == 0 ? "" : String.valueOf(count));
        number.getStyleClass().add("secondary");
        HBox line = new HBox(8, heading, number);
        line.getStyleClass().add("focus-heading");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static void emptyWhere(boolean empty, VBox list, String sentence) {
        if (empty) {
            Label none = new Label(sentence);
            none.getStyleClass().addAll("secondary", "focus-none");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            list.getChildren().add(none);
        }
    }
}
