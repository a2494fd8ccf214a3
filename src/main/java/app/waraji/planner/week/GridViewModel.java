package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.ledger.Displacement;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a grid of blocks shows, and the gestures on it: those of a real week, or of a template for weeks. */
abstract class GridViewModel {

    private final ReadOnlyObjectWrapper<Week> week;
    private final ReadOnlyObjectWrapper<WeekPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDateTime> now;
    private final ObjectProperty<Long> selected = new SimpleObjectProperty<>();
    private final SketchViewModel sketches;
    private final FoldViewModel folds;

    /** @param week the first to be shown */
    GridViewModel(Week week, LocalDateTime now) {
        this.week = new ReadOnlyObjectWrapper<>(week);
        this.now = new ReadOnlyObjectWrapper<>(now);
        this.sketches = new SketchViewModel(this);
        this.folds = new FoldViewModel(this);
    }

    /** The week asked for; its plan follows when it is read. */
    final ReadOnlyObjectProperty<Week> weekProperty() {
        return week.getReadOnlyProperty();
    }

    /** Asks for a week. */
    final void ask(Week other) {
        week.set(other);
    }

    /** Null until the first week is read. */
    final ReadOnlyObjectProperty<WeekPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What was asked for has been read. */
    final void show(WeekPlan read) {
        plan.set(read);
    }

    /** The user's wall clock, as of the last tick; before all that is shown where there are no dates. */
    final ReadOnlyObjectProperty<LocalDateTime> nowProperty() {
        return now.getReadOnlyProperty();
    }

    final void setNow(LocalDateTime time) {
        now.set(time);
    }

    /** The id of the selected block, or null. */
    final ObjectProperty<Long> selectedProperty() {
        return selected;
    }

    /** The gesture under way and the form that is open. */
    final SketchViewModel sketches() {
        return sketches;
    }

    /** The hours that are folded away. */
    final FoldViewModel folds() {
        return folds;
    }

    abstract void add(NewBlock made);

    abstract void move(Block block, LocalDateTime to);

    abstract void resize(Block block, Slot to);

    abstract void revise(Block block, Draft filled);

    /** Says how long it really took; only what happens in a real week is measured. */
    void measure(Block block, @Nullable Integer actualMinutes) {}

    abstract void remove(Block block);

    /** The gestures on blocks that repeat; empty where nothing repeats. */
    Optional<SeriesViewModel> repeating() {
        return Optional.empty();
    }

    /** Asks why it was given away; only what has a ledger asks. */
    void askAgain(Displacement displacement) {}

    /** Turns to where it stands instead; only what has a ledger knows. */
    void showWhereItWent(Displacement displacement) {}

    /** Empty until the week asked for is read. */
    Optional<WeekPlan> shownPlan() {
        return Optional.ofNullable(plan.get()).filter(read -> read.week().equals(week.get()));
    }

    /** Empty too when the selected block is not on the grid any more. */
    Optional<Block> selectedBlock() {
        Long id = selected.get();
        return id == null ? Optional.empty() : shownPlan().flatMap(shown -> shown.block(id));
    }

    void select(Neighbour neighbour) {
        shownPlan()
                .flatMap(shown -> neighbour.of(shown.blocks(), selectedBlock().orElse(null)))
                .ifPresent(block -> selected.set(block.id()));
    }

    /** The same again, right after it. */
    void duplicate(Block block) {
        Slot slot = block.slot();
        if (slot != null) {
            add(Draft.of(block, slot.startingAt(slot.end()), null).wanted());
        }
    }
}
