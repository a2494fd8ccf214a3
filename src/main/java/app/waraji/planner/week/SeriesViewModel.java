package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Tasks;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Occurrence;
import app.waraji.planner.series.Regular;
import app.waraji.planner.series.Scope;
import app.waraji.planner.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The gestures on repeating blocks, and the offer that comes after one of them was changed by itself: to let the later
 * ones follow. The next gesture ends the offer.
 */
final class SeriesViewModel {

    private final WeekViewModel week;
    private final WeekStore store;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Follow> offer = new ReadOnlyObjectWrapper<>();

    SeriesViewModel(WeekViewModel week, WeekStore store, Tasks tasks) {
        this.week = week;
        this.store = store;
        this.tasks = tasks;
        week.planProperty().addListener((seen, before, plan) -> forgetWhatIsUndone(before, plan));
    }

    void add(Regular regular) {
        week.gesture(() -> store.repeats().add(regular));
    }

    void repeat(Block block, Regular regular) {
        week.gesture(() -> store.repeats().repeat(block, regular));
    }

    /** Changes the series of a block from it on, or all that has not begun. */
    void change(Block block, Scope scope, Regular wanted, Slot slot) {
        week.gesture(() -> store.repeats().change(block, scope, wanted, slot));
    }

    /** Lets a block be the last of its series. */
    void endWith(Block block) {
        week.gesture(() -> store.repeats().endWith(block));
    }

    /** The same, with what was changed in the block. */
    void endWith(Block block, NewBlock wanted, boolean isProtected) {
        week.gesture(() -> store.repeats().endWith(block, wanted, isProtected));
    }

    /** Removes the block with those after it, or all of its series that have not begun. */
    void remove(Block block, Scope scope) {
        week.gesture(() -> store.repeats().remove(block, scope));
    }

    /** Hands over, later, what a series would give first by the holidays that are known. */
    void preview(Regular regular, Consumer<List<LocalDate>> show) {
        tasks.run(() -> store.next(regular), show);
    }

    /** Null while nothing is offered. */
    ReadOnlyObjectProperty<Follow> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** What there will be to offer when this block is changed by itself; empty where nothing comes after it. */
    Optional<Follow> after(Block block, boolean isGone) {
        Occurrence occurrence = block.occurrence();
        Slot slot = block.slot();
        Series series = week.shownPlan().map(plan -> plan.series(block)).orElse(null);
        if (occurrence == null || slot == null || series == null) {
            return Optional.empty();
        }
        boolean goesOn = !series.regular()
                .recurrence()
                .next(occurrence.day().plusDays(1), 1)
                .isEmpty();
        return goesOn ? Optional.of(new Follow(block, slot, isGone)) : Optional.empty();
    }

    void offer(Follow follow) {
        offer.set(follow);
    }

    /** Lets the later ones follow; false where nothing is offered. */
    boolean acceptOffer() {
        Follow follow = offer.get();
        if (follow == null) {
            return false;
        }
        if (follow.isGone()) {
            remove(follow.block(), Scope.LATER);
        } else {
            week.gesture(() -> store.repeats().follow(follow.block().id(), follow.before()));
        }
        return true;
    }

    void leaveOffer() {
        offer.set(null);
    }

    private void forgetWhatIsUndone(@Nullable WeekPlan before, WeekPlan plan) {
        Follow follow = offer.get();
        if (follow == null || before == null || !before.week().equals(plan.week())) {
            return;
        }
        boolean isBack = plan.block(follow.block().id())
                .filter(block -> Objects.equals(block.slot(), follow.before()))
                .isPresent();
        if (isBack) {
            leaveOffer();
        }
    }
}
