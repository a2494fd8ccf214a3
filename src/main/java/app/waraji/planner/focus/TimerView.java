package app.waraji.planner.focus;

import app.waraji.fx.Hint;
import app.waraji.fx.Icon;
import app.waraji.kernel.Messages;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The timer in the top bar: a quiet button with the time measured; it takes no room where no timer is on. */
final class TimerView extends Button {

    private final TimerViewModel model;
    private final Messages messages;
    private final Hint hint = new Hint("");
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));

    /** @param open goes to the focus */
    TimerView(TimerViewModel model, Messages messages, Runnable open) {
        this.model = model;
        this.messages = messages;
        getStylesheets()
                .add(Objects.requireNonNull(TimerView.class.getResource("focus.css"))
                        .toExternalForm());
        getStyleClass().addAll("quiet-button", "timer-badge");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(hint);
        setOnAction(click -> open.run());
        ticking.setCycleCount(Animation.INDEFINITE);
        model.timedProperty().subscribe(this::show);
    }

    void stopTicking() {
        ticking.stop();
    }

    private void show(@Nullable TimedBlock timed) {
        setVisible(timed != null);
        setManaged(timed != null);
        ticking.stop();
        if (timed == null) {
            return;
        }
        boolean running = timed.timer().isRunning();
        setGraphic(new Icon(running ? Feather.CLOCK : Feather.PAUSE));
        String meaning = messages.text(
                running ? "focus.badge.running" : "focus.badge.pausing",
                timed.block().title());
        hint.setText(meaning);
        setAccessibleText(meaning);
        tick();
        if (running) {
            ticking.play();
        }
    }

    private void tick() {
        setText(FocusWords.clock(model.elapsed()));
    }
}
