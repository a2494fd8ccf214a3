package app.waraji.planner.focus;

import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What to do now, large: the block, how much of its time is left, and its timer. */
final class NowCardView extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FocusViewModel model;
    private final FocusWords words;

    private final Label what = new Label();
    private final Label when = new Label();
    private final Label left = new Label();
    private final Label title = new Label();
    private final Label hint = new Label();
    private final ProgressBar spent = new ProgressBar(0);
    private final Label measured = new Label();
    private final Label measuring = new Label();
    private final Button start = new Button();
    private final Button stop = new Button();
    private final HBox timer;

    private @Nullable Block block;

    NowCardView(FocusViewModel model, FocusWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "now-card");
        what.getStyleClass().add("now-what");
        when.getStyleClass().add("soft");
        left.getStyleClass().add("now-left");
        title.getStyleClass().add("now-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("soft");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        spent.setMaxWidth(Double.MAX_VALUE);
        spent.getStyleClass().add("now-spent");
        measured.getStyleClass().add("now-measured");
        measuring.getStyleClass().add("secondary");
        nameButtons();
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox heading = new HBox(12, what, when, room, left);
        heading.setAlignment(Pos.BASELINE_LEFT);
        VBox clock = new VBox(measured, measuring);
        clock.getStyleClass().add("now-clock");
        timer = new HBox(8, clock, grow(), start, stop);
        timer.setAlignment(Pos.CENTER_LEFT);
        timer.getStyleClass().add("now-timer");
        getChildren().addAll(heading, title, hint, spent, timer);
        setAccessibleRole(AccessibleRole.TEXT);
        model.dayProperty().subscribe(day -> {
            if (day != null) {
                show(day);
            }
        });
        model.planProperty().subscribe(plan -> showTimer());
        model.selectedProperty().subscribe(selected -> mark());
        model.nowProperty().subscribe(now -> passTime());
    }

    private void nameButtons() {
        Messages messages = words.messages();
        start.setOnAction(click -> {
            if (block != null) {
                model.startOrPause(block);
            }
        });
        stop.setText(messages.text("focus.timer.stop"));
        stop.setGraphic(new Icon(Feather.SQUARE));
        stop.setAccessibleText(messages.text("focus.timer.stopHint"));
        stop.setOnAction(click -> model.stop());
        start.setMinWidth(USE_PREF_SIZE);
        stop.setMinWidth(USE_PREF_SIZE);
    }

    private static Region grow() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private void show(FocusDay day) {
        block = day.current();
        getStyleClass().removeAll("marketing", "sales");
        shown(timer, block != null);
        shown(hint, block == null);
        if (block == null) {
            what.setText(words.messages().text("focus.now"));
            when.setText("");
            title.setText(
                    day.meeting() == null
                            ? words.messages().text("focus.nothing")
                            : words.messages()
                                    .text("focus.meeting", day.meeting().title()));
            hint.setText(
                    day.next().isEmpty()
                            ? words.messages().text("focus.nothing.more")
                            : next(day.next().get(0)));
        } else {
            getStyleClass().add(block.isMarketing() ? "marketing" : "sales");
            what.setText(words.what(block, model.planProperty().get()));
            when.setText(block.slot() == null ? "" : words.when(block, model.today()));
            title.setText(block.title());
            setAccessibleText(words.messages().text("focus.now") + ": "
                    + words.spoken(
                            block,
                            model.planProperty().get(),
                            model.nowProperty().get()));
        }
        showTimer();
        passTime();
        mark();
    }

    private void mark() {
        Long selected = model.selectedProperty().get();
        pseudoClassStateChanged(SELECTED, block != null && selected != null && block.id() == selected);
    }

    private String next(FocusDay.Item item) {
        String name = item.block() != null
                ? item.block().title()
                : item.commitment() == null ? "" : item.commitment().title();
        return words.messages()
                .text("focus.nothing.next", words.words().time(item.slot().start()), name);
    }

    private void showTimer() {
        Messages messages = words.messages();
        Optional<TimedBlock> timed = model.timed();
        boolean running = timed.filter(each -> each.timer().isRunning()).isPresent();
        start.setText(messages.text(
                running ? "focus.timer.pause" : timed.isPresent() ? "focus.timer.resume" : "focus.timer.start"));
        start.setGraphic(new Icon(running ? Feather.PAUSE : Feather.PLAY));
        start.getStyleClass().remove("accent-button");
        if (!running) {
            start.getStyleClass().add("accent-button");
        }
        shown(stop, timed.isPresent());
        measuring.setText(messages.text(
                running ? "focus.timer.running" : timed.isPresent() ? "focus.timer.pausing" : "focus.timer.none"));
        measured.setDisable(timed.isEmpty());
    }

    /** Each second: only what shows time. */
    private void passTime() {
        LocalDateTime now = model.nowProperty().get();
        Slot slot = block == null ? null : block.slot();
        boolean lasts = slot != null && !slot.start().isAfter(now) && slot.end().isAfter(now);
        left.setText(lasts && slot != null ? words.left(slot.end(), now) : "");
        shown(spent, lasts);
        if (lasts && slot != null) {
            spent.setProgress((double) Duration.between(slot.start(), now).toSeconds() / (slot.minutes() * 60L));
        }
        measured.setText(FocusWords.clock(model.elapsed().orElse(Duration.ZERO)));
    }

    private static void shown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
