package app.waraji.planner.week;

import app.waraji.kernel.Messages;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;

/** The hours that are folded away, as a thin strip that says what is in it; pressing it opens and closes them. */
final class FoldStripView extends Button {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final GridViewModel model;
    private final Fold fold;
    private final Messages messages;

    FoldStripView(GridViewModel model, Fold fold, Messages messages) {
        this.model = model;
        this.fold = fold;
        this.messages = messages;
        getStyleClass().setAll("button", "fold-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(pressed -> model.folds().turn(fold));
        model.planProperty().addListener((seen, before, plan) -> show(plan));
        model.folds().opened().addListener((SetChangeListener<Fold>) change -> {
            if (model.planProperty().get() != null) {
                show(model.planProperty().get());
            }
        });
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
