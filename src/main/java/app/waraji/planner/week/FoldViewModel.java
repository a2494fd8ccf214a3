package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Which hours of the week are folded away, and which of them were opened again: until another week is turned to. */
final class FoldViewModel {

    private final GridViewModel week;
    private final ObservableSet<Fold> opened = FXCollections.observableSet();

    FoldViewModel(GridViewModel week) {
        this.week = week;
        week.weekProperty().addListener((seen, before, now) -> opened.clear());
    }

    ObservableSet<Fold> opened() {
        return opened;
    }

    void turn(Fold fold) {
        if (!opened.remove(fold)) {
            opened.add(fold);
        }
    }

    /** Whether there is anything to fold on this side. */
    boolean folds(Fold fold, WeekPlan plan) {
        HourSpan usual = HourSpan.usual(plan);
        return fold == Fold.EARLY ? usual.first() > 0 : usual.last() < HourSpan.A_DAY;
    }

    HourSpan hours(WeekPlan plan) {
        HourSpan usual = HourSpan.usual(plan);
        return new HourSpan(
                opened.contains(Fold.EARLY) ? 0 : usual.first(),
                opened.contains(Fold.LATE) ? HourSpan.A_DAY : usual.last());
    }

    /** What the keys are at must be seen: the gesture under way, the open form, else the selected block. */
    void openForWhatIsAtHand() {
        Optional<Slot> atHand = week.sketches()
                .drawn()
                .map(Sketch::slot)
                .or(() -> week.selectedBlock().map(block -> block.slot()));
        atHand.ifPresent(slot -> week.shownPlan().ifPresent(plan -> {
            HourSpan usual = HourSpan.usual(plan);
            if (!usual.reaches(slot, Fold.EARLY)) {
                opened.add(Fold.EARLY);
            }
            if (!usual.reaches(slot, Fold.LATE)) {
                opened.add(Fold.LATE);
            }
        }));
    }
}
