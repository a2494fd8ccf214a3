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
import org.jspecify.annotations.Nullable;

/** What a grid of blocks shows, and the gestures on it: those of a real week, or of a template for weeks. */
abstract class GridViewModel {

    /** The week asked for; its plan follows when it is read. */
    abstract ReadOnlyObjectProperty<Week> weekProperty();

    /** Null until the first week is read. */
    abstract ReadOnlyObjectProperty<WeekPlan> planProperty();

    /** The user's wall clock; before all that is shown where there are no dates. */
    abstract ReadOnlyObjectProperty<LocalDateTime> nowProperty();

    /** The id of the selected block, or null. */
    abstract ObjectProperty<Long> selectedProperty();

    /** The gesture under way and the form that is open. */
    abstract SketchViewModel sketches();

    /** The hours that are folded away. */
    abstract FoldViewModel folds();

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
        return Optional.ofNullable(planProperty().get())
                .filter(read -> read.week().equals(weekProperty().get()));
    }

    /** Empty too when the selected block is not on the grid any more. */
    Optional<Block> selectedBlock() {
        Long id = selectedProperty().get();
        return id == null ? Optional.empty() : shownPlan().flatMap(shown -> shown.block(id));
    }

    void select(Neighbour neighbour) {
        shownPlan()
                .flatMap(shown -> neighbour.of(shown.blocks(), selectedBlock().orElse(null)))
                .ifPresent(block -> selectedProperty().set(block.id()));
    }

    /** The same again, right after it. */
    void duplicate(Block block) {
        Slot slot = block.slot();
        if (slot != null) {
            add(Draft.of(block, slot.startingAt(slot.end()), null).wanted());
        }
    }
}
