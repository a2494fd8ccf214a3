package app.waraji.review;

import app.waraji.fx.Icon;
import app.waraji.fx.Page;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Week;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Five steps on one screen: where one stands at the top, the step itself, and the way on at the foot. */
final class ReviewView extends VBox {

    private final ReviewViewModel model;
    private final Messages messages;
    private final Function<Step, Page> stages;
    private final ZoneId zone;
    private final Map<Step, ToggleButton> steps = new EnumMap<>(Step.class);
    private final BorderPane stage = new BorderPane();
    private final Label hint = new Label();
    private final Label time = new Label();
    private final Label finished = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button back = new Button();
    private final Button next = new Button();

    private @Nullable Step shown;
    private @Nullable Week shownWeek;
    private boolean isActive;
    private Subscription subscription = () -> {};

    /** @param stages the page of each step, made when it is first asked for */
    ReviewView(ReviewViewModel model, Messages messages, Function<Step, Page> stages, ZoneId zone) {
        this.model = model;
        this.messages = messages;
        this.stages = stages;
        this.zone = zone;
        getStyleClass().add("review");
        getStylesheets()
                .add(Objects.requireNonNull(ReviewView.class.getResource("review.css"))
                        .toExternalForm());
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinHeight(0);
        getChildren().addAll(top(), stage, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (turns(key)) {
                key.consume();
            }
        });
        model.reviewProperty().subscribe(this::show);
        model.minutesProperty().subscribe(minutes -> showTime(minutes.intValue()));
    }

    /** Shows the step, which reads and listens until it is cancelled. */
    Subscription activate() {
        isActive = true;
        shown = null;
        show(model.review());
        next.requestFocus();
        return () -> {
            isActive = false;
            subscription.cancel();
            subscription = () -> {};
        };
    }

    boolean pressed(KeyEvent key) {
        return turns(key) || (shown != null && stages.apply(shown).pressed(key));
    }

    private boolean turns(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.next();
            return true;
        }
        if (key.getCode() == KeyCode.LEFT && key.isAltDown()) {
            model.back();
            return true;
        }
        return false;
    }

    private HBox top() {
        HBox all = new HBox(4);
        all.setAlignment(Pos.CENTER_LEFT);
        for (Step step : Step.values()) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("review-step");
            button.setOnAction(click -> {
                model.go(step);
                // Choosing the shown one again must not unmark it.
                show(model.review());
            });
            steps.put(step, button);
            all.getChildren().add(button);
            if (!step.isLast()) {
                Icon arrow = new Icon(Feather.CHEVRON_RIGHT);
                arrow.getStyleClass().add("review-arrow");
                all.getChildren().add(arrow);
            }
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        time.getStyleClass().add("secondary");
        time.setMinWidth(Region.USE_PREF_SIZE);
        progress.setPrefWidth(120);
        progress.setAccessibleText(messages.text("review.time"));
        HBox top = new HBox(12, all, gap, progress, time);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("review-top");
        return top;
    }

    private HBox foot() {
        back.setText(messages.text("review.back"));
        back.setGraphic(new Icon(Feather.CHEVRON_LEFT));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(click -> model.back());
        next.setId("review-next");
        next.getStyleClass().add("accent-button");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(click -> model.next());
        hint.getStyleClass().add("soft");
        hint.setMinWidth(0);
        finished.getStyleClass().addAll("chip", "review-finished");
        finished.setMinWidth(Region.USE_PREF_SIZE);
        finished.managedProperty().bind(finished.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, back, hint, gap, finished, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("review-foot");
        return foot;
    }

    private void show(Review review) {
        Step at = review.at();
        steps.forEach((step, button) -> {
            boolean passed = step.compareTo(review.reached()) < 0 || review.isFinished();
            button.setSelected(step == at);
            button.setText((passed ? "✓ " : step.number() + " ") + messages.text(step));
            button.setAccessibleText(
                    passed ? messages.text("review.passed", messages.text(step)) : messages.text(step));
        });
        back.setDisable(at == Step.NUMBERS);
        hint.setText(hint(at));
        next.setText(
                at.isLast() ? messages.text("review.finish") : messages.text("review.next", messages.text(at.next())));
        next.setDisable(at.isLast() && review.isFinished());
        finished.setVisible(review.isFinished());
        if (review.finishedAt() != null) {
            LocalDateTime when = LocalDateTime.ofInstant(review.finishedAt(), zone);
            finished.setText(messages.text("review.finished", new DateWords(messages.locale()).dateAndTime(when)));
        }
        if (isActive && (at != shown || !review.week().equals(shownWeek))) {
            shownWeek = review.week();
            turnTo(at);
        }
    }

    private String hint(Step step) {
        return switch (step) {
            case NUMBERS -> messages.text("review.hint.numbers");
            case WINS -> messages.text("review.hint.wins");
            case SLIPS -> messages.text("review.hint.slips");
            case NEXT_WEEK -> messages.text("review.hint.nextWeek");
            case REPORT -> messages.text("review.hint.report");
        };
    }

    private void turnTo(Step step) {
        subscription.cancel();
        shown = step;
        Page page = stages.apply(step);
        HBox header = new HBox(page.header());
        HBox.setHgrow(page.header(), Priority.ALWAYS);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("review-header");
        stage.setTop(header);
        stage.setCenter(page.view());
        subscription = page.activate();
    }

    /** Past the ten minutes it is simply full: nobody is late. */
    private void showTime(int minutes) {
        progress.setProgress(Math.min(1, minutes / (double) ReviewViewModel.MINUTES));
        time.setText(messages.text("review.minutes", minutes, ReviewViewModel.MINUTES));
    }
}
