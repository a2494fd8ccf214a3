package app.waraji.planner.week;

import app.waraji.kernel.Messages;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.util.Duration;

/**
 * The hours that are folded away, as a thin strip that says what is in it. Pressing it opens and closes them; a gesture
 * that rests on it opens them.
 */
final class FoldStripView extends Button {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    /** How long a gesture rests on it before it opens. */
    private static final Duration REST = Duration.millis(500);

    private final GridViewModel model;
    private final Fold fold;
    private final Messages messages;
    private final PauseTransition rest = new PauseTransition(REST);

    FoldStripView(GridViewModel model, Fold fold, Messages messages) {
        this.model = model;
        this.fold = fold;
        this.messages = messages;
        getStyleClass().setAll("button", "fold-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(pressed -> model.folds().turn(fold));
        rest.setOnFinished(rested -> model.folds().opened().add(fold));
        model.planProperty().addListener((seen, before, plan) -> show(plan));
        model.folds().opened().addListener((SetChangeListener<Fold>) change -> {
            if (model.planProperty().get() != null) {
                show(model.planProperty().get());
            }
        });
    }

    /** A gesture is at this point of the scene now. */
    void follow(double sceneX, double sceneY) {
        boolean isOver = isVisible() && localToScene(getLayoutBounds()).contains(sceneX, sceneY);
        if (!isOver || model.folds().opened().contains(fold)) {
            leave();
        } else if (rest.getStatus() != Animation.Status.RUNNING) {
            rest.playFromStart();
        }
    }

    /** The gesture is over. */
    void leave() {
        rest.stop();
    }

    private void show(WeekPlan plan) {
        HourSpan usual = HourSpan.usual(plan);
        setVisible(model.folds().folds(fold, plan));
        setManaged(isVisible());
        boolean isOpen = model.folds().opened().contains(fold);
        int inIt = usual.hidden(plan, fold);
        String hours = fold == Fold.EARLY
                ? messages.text("week.fold.early", usual.first())
                : messages.text("week.fold.late", usual.last());
        String counted = inIt == 0 ? "" : "  " + messages.text("week.fold.count", inIt);
        setText((isOpen ? "▾ " : "▸ ") + hours + counted);
        setAccessibleText(messages.text(isOpen ? "week.fold.close" : "week.fold.open", hours + counted));
        pseudoClassStateChanged(FILLED, inIt > 0 && !isOpen);
    }
}
