package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Task;
import app.waraji.planner.series.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is not done yet on the week page: the gesture under way, and the form that is open. Nothing of it is stored. */
final class SketchViewModel {

    private static final int NEW_BLOCK_MINUTES = 60;
    private static final int STEP = 15;
    private static final int A_DAY = 24 * 60;

    private final GridViewModel week;
    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Draft> unscoped = new ReadOnlyObjectWrapper<>();

    SketchViewModel(GridViewModel week) {
        this.week = week;
        week.weekProperty().addListener((seen, before, now) -> forget());
        week.planProperty().addListener((seen, before, plan) -> forgetWhatIsGone(plan));
    }

    /** A gesture that has not been let go of, or null. */
    ReadOnlyObjectProperty<Sketch> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** What stands in the form, or null. */
    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return sketch.get() == null && draft.get() == null;
    }

    /** What the grid shows: the gesture under way, or the new block whose form is open. */
    Optional<Sketch> drawn() {
        Draft open = draft.get();
        if (sketch.get() == null && open != null && open.block() == null) {
            return Optional.of(new Sketch(Sketch.Kind.CREATE, null, open.slot()));
        }
        return Optional.ofNullable(sketch.get());
    }

    void draw(Sketch drawn) {
        sketch.set(drawn);
    }

    /** Puts down what is sketched: a new one goes to the form, the others are done. */
    void commit() {
        Sketch done = sketch.get();
        if (done == null) {
            return;
        }
        sketch.set(null);
        Block block = done.block();
        if (done.kind() == Sketch.Kind.CREATE) {
            draft.set(Draft.of(done.slot()));
        } else if (done.subject() instanceof Placeable.OfTask of) {
            Task task = of.task();
            week.add(new NewBlock(task.title(), task.role(), task.activityId(), task.id(), done.slot()));
        } else if (block != null && !done.slot().equals(block.slot())) {
            if (done.kind() == Sketch.Kind.RESIZE) {
                week.resize(block, done.slot());
            } else {
                week.move(block, done.slot().start());
            }
        }
    }

    void cancel() {
        sketch.set(null);
    }

    /** Moves the selected block, or what is sketched, by days and minutes; {@link #commit} puts it down. */
    void move(int days, int minutes) {
        WeekPlan plan = week.shownPlan().orElse(null);
        Sketch from = Optional.ofNullable(sketch.get())
                .or(() -> week.selectedBlock().flatMap(SketchViewModel::lifted))
                .orElse(null);
        if (plan != null && from != null) {
            sketch.set(from.shifted(days, minutes, plan.week().monday(), plan.lastDay()));
        }
    }

    /** Makes the selected block longer or shorter at its end; {@link #commit} puts it down. */
    void resize(int minutes) {
        Block block = week.selectedBlock().orElse(null);
        Slot slot = block == null ? null : block.slot();
        if (block == null || slot == null) {
            return;
        }
        Slot now = sketch.get() == null ? slot : sketch.get().slot();
        int end = now.start().getHour() * 60 + now.start().getMinute() + now.minutes() + minutes;
        if (minutes < 0 || end <= A_DAY) {
            sketch.set(Sketch.resizeEnd(block, slot, end));
        }
    }

    /** Takes something out of the tray by keyboard, to be moved and put down. */
    void takeUp(Placeable item) {
        week.shownPlan().ifPresent(plan -> {
            week.selectedProperty().set(null);
            LocalDateTime start = proposal(plan);
            sketch.set(Sketch.move(item, plan.shows(start.toLocalDate()) ? start : mondayMorning(plan)));
        });
    }

    /** Opens the form for a new block: today at the next quarter of an hour, else on Monday morning. */
    void draftNew() {
        week.shownPlan().ifPresent(plan -> {
            week.selectedProperty().set(null);
            draft.set(Draft.of(new Slot(proposal(plan), NEW_BLOCK_MINUTES)));
        });
    }

    /** Opens the form of the selected block. */
    void draftSelected() {
        week.selectedBlock().ifPresent(this::draftOf);
    }

    /** Opens the form of a block on the grid. */
    void draftOf(Block block) {
        Slot slot = block.slot();
        if (slot != null) {
            draft.set(Draft.of(
                    block,
                    slot,
                    week.shownPlan().map(plan -> plan.series(block)).orElse(null)));
        }
    }

    /** What is to be saved as soon as somebody says for which blocks of its series, or null. */
    ReadOnlyObjectProperty<Draft> unscopedProperty() {
        return unscoped.getReadOnlyProperty();
    }

    /** Saves it, or asks for which blocks of its series it is meant. */
    void save(Draft filled) {
        if (filled.scopes().isEmpty()) {
            leaveForm();
            store(filled);
        } else {
            unscoped.set(filled);
        }
    }

    /** Answers for which blocks it is meant. */
    void save(Scope scope) {
        Draft filled = unscoped.get();
        if (filled == null || !filled.scopes().contains(scope)) {
            return;
        }
        Block block = filled.block();
        Repeat repeat = filled.repeat();
        leaveForm();
        if (scope == Scope.THIS || block == null || repeat == null) {
            store(filled);
        } else {
            measure(block, filled);
            week.repeating().ifPresent(series -> series.change(block, scope, filled.changed(repeat), filled.slot()));
        }
    }

    private void store(Draft filled) {
        Block block = filled.block();
        Repeat repeat = filled.repeat();
        boolean isOfSeries = filled.of().series() != null;
        if (block == null) {
            if (repeat == null) {
                week.add(filled.wanted());
            } else {
                week.repeating().ifPresent(series -> series.add(filled.begun(repeat)));
            }
        } else if (repeat != null && !isOfSeries) {
            measure(block, filled);
            week.repeating().ifPresent(series -> series.repeat(block, filled.begun(repeat)));
        } else if (repeat == null && isOfSeries) {
            measure(block, filled);
            week.repeating()
                    .ifPresent(series -> series.endWith(
                            block, filled.wanted(), filled.content().isProtected()));
        } else {
            week.revise(block, filled);
        }
    }

    private void measure(Block block, Draft filled) {
        if (!Objects.equals(block.actualMinutes(), filled.actualMinutes())) {
            week.measure(block, filled.actualMinutes());
        }
    }

    void discard() {
        leaveForm();
    }

    /** Back from the question to the form. */
    void reconsider() {
        unscoped.set(null);
    }

    private void leaveForm() {
        unscoped.set(null);
        draft.set(null);
    }

    private void forget() {
        cancel();
        discard();
    }

    /** A block that an undo took away cannot be put down or saved any more. */
    private void forgetWhatIsGone(WeekPlan plan) {
        Block held = sketch.get() == null ? null : sketch.get().block();
        if (held != null && !plan.has(held.id())) {
            cancel();
        }
        Block edited = draft.get() == null ? null : draft.get().block();
        if (edited != null && !plan.has(edited.id())) {
            discard();
        }
    }

    private static Optional<Sketch> lifted(Block block) {
        return Optional.ofNullable(block.slot())
                .map(slot -> new Sketch(Sketch.Kind.MOVE, new Placeable.OfBlock(block), slot));
    }

    private LocalDateTime proposal(WeekPlan plan) {
        LocalDateTime now = week.nowProperty().get();
        if (!plan.week().contains(now)) {
            return mondayMorning(plan);
        }
        LocalDate today = now.toLocalDate();
        LocalDateTime next = now.truncatedTo(ChronoUnit.HOURS).plusMinutes(STEP * (now.getMinute() / STEP + 1L));
        LocalDateTime latest = today.plusDays(1).atStartOfDay().minusMinutes(NEW_BLOCK_MINUTES);
        return next.isAfter(latest) ? latest : next;
    }

    private static LocalDateTime mondayMorning(WeekPlan plan) {
        return plan.week().day(DayOfWeek.MONDAY).atTime(9, 0);
    }
}
