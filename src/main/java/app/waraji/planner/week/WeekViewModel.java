package app.waraji.planner.week;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Gesture;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The week that is shown, what is selected in it, and every gesture on it. */
final class WeekViewModel {

    private static final int NEW_BLOCK_MINUTES = 60;
    private static final int STEP = 15;

    private final WeekStore store;
    private final Tasks tasks;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Week> week = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WeekPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LocalDateTime> now = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Long> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Sketch> sketch = new SimpleObjectProperty<>();
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>();
    private final ObjectProperty<Block> partly = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Displacement>> question = new SimpleObjectProperty<>();

    WeekViewModel(WeekStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        now.set(LocalDateTime.now(clock));
        week.set(Week.of(now.get()));
    }

    Subscription activate(Changes changes) {
        tick();
        reread();
        return changes.on(
                Set.of(
                        BlockStore.TOPIC,
                        TaskStore.TOPIC,
                        LedgerStore.TOPIC,
                        CalendarStore.TOPIC,
                        ActivityStore.TOPIC,
                        SettingsStore.TOPIC),
                this::reread);
    }

    /** The week asked for; its plan follows when it is read. */
    ReadOnlyObjectProperty<Week> weekProperty() {
        return week.getReadOnlyProperty();
    }

    /** Null until the first week is read. */
    ReadOnlyObjectProperty<WeekPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The user's wall clock, as of the last tick. */
    ReadOnlyObjectProperty<LocalDateTime> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** The id of the selected block, or null. */
    ObjectProperty<Long> selectedProperty() {
        return selected;
    }

    /** A gesture that has not been let go of, or null. */
    ObjectProperty<Sketch> sketchProperty() {
        return sketch;
    }

    /** What stands in the form, or null. */
    ObjectProperty<Draft> draftProperty() {
        return draft;
    }

    /** The block of which the user is to say how much was done, or null. */
    ObjectProperty<Block> partlyProperty() {
        return partly;
    }

    /** What was just displaced and wants a reason, or null. */
    ObjectProperty<List<Displacement>> questionProperty() {
        return question;
    }

    /** Lets time pass; to be called about every minute. */
    void tick() {
        LocalDateTime before = now.get();
        now.set(LocalDateTime.now(clock));
        if (!before.toLocalDate().equals(now.get().toLocalDate()) && plan.get() != null) {
            reread();
        }
    }

    void show(Week other) {
        if (!other.equals(week.get())) {
            week.set(other);
            selected.set(null);
            forgetUnfinished();
            reread();
        }
    }

    void showNextWeek() {
        show(week.get().next());
    }

    void showPreviousWeek() {
        show(week.get().previous());
    }

    void showThisWeek() {
        tick();
        show(Week.of(now.get()));
    }

    /** Empty too when the selected block is not on the grid any more. */
    Optional<Block> selectedBlock() {
        return plan.get() == null || selected.get() == null
                ? Optional.empty()
                : plan.get().block(selected.get());
    }

    void select(Neighbour neighbour) {
        if (plan.get() != null) {
            neighbour
                    .of(plan.get().blocks(), selectedBlock().orElse(null))
                    .ifPresent(block -> selected.set(block.id()));
        }
    }

    /** What the grid shows of an unfinished gesture: the one under way, or the new block whose form is open. */
    Optional<Sketch> drawn() {
        Draft open = draft.get();
        if (sketch.get() == null && open != null && open.block() == null) {
            return Optional.of(new Sketch(Sketch.Kind.CREATE, null, open.slot()));
        }
        return Optional.ofNullable(sketch.get());
    }

    /** Puts down what is sketched: a new one goes to the form, the others are done. */
    void commitSketch() {
        Sketch done = sketch.get();
        if (done == null) {
            return;
        }
        sketch.set(null);
        Block block = done.block();
        if (done.kind() == Sketch.Kind.CREATE) {
            draft.set(Draft.of(done.slot()));
        } else if (block == null) {
            place(done);
        } else if (!done.slot().equals(block.slot())) {
            Slot to = done.slot();
            boolean resizes = done.kind() == Sketch.Kind.RESIZE;
            gesture(() ->
                    resizes ? store.blocks().resize(block, to) : store.blocks().move(block, to.start()));
        }
    }

    private void place(Sketch sketched) {
        if (sketched.subject() instanceof Placeable.OfTask of) {
            Task task = of.task();
            NewBlock made = new NewBlock(task.title(), task.role(), task.activityId(), task.id(), sketched.slot());
            gesture(() -> store.blocks().add(made));
        }
    }

    void cancelSketch() {
        sketch.set(null);
    }

    /** Moves the selected block, or what is sketched, by days and minutes; {@link #commitSketch} puts it down. */
    void sketchMove(int days, int minutes) {
        Sketch from = sketch.get();
        if (from == null) {
            Block block = selectedBlock().orElse(null);
            LocalDateTime start = block == null ? null : block.start();
            if (block == null || start == null) {
                return;
            }
            from = Sketch.move(new Placeable.OfBlock(block), start);
        }
        sketch.set(from.shifted(days, minutes, week.get().monday(), week.get().sunday()));
    }

    /** Makes the selected block longer or shorter at its end; {@link #commitSketch} puts it down. */
    void sketchResize(int minutes) {
        Block block = selectedBlock().orElse(null);
        Slot slot = block == null ? null : block.slot();
        if (block == null || slot == null) {
            return;
        }
        Slot now = sketch.get() == null ? slot : sketch.get().slot();
        int end = now.start().getHour() * 60 + now.start().getMinute() + now.minutes() + minutes;
        if (end <= 24 * 60) {
            sketch.set(Sketch.resizeEnd(block, slot, end));
        }
    }

    /** Opens the form for a new block: today at the next quarter of an hour, else on Monday morning. */
    void draftNew() {
        draft.set(Draft.of(new Slot(firstProposal(), NEW_BLOCK_MINUTES)));
    }

    /** Opens the form of the selected block. */
    void draftSelected() {
        selectedBlock().ifPresent(this::draftOf);
    }

    void draftOf(Block block) {
        Slot slot = block.slot();
        draft.set(Draft.of(block, slot == null ? new Slot(nextQuarter(), block.minutes()) : slot));
    }

    private LocalDateTime nextQuarter() {
        LocalDateTime hour = now.get().truncatedTo(ChronoUnit.HOURS);
        LocalDateTime next = hour.plusMinutes(STEP * (now.get().getMinute() / STEP + 1L));
        LocalDate today = now.get().toLocalDate();
        return next.toLocalDate().equals(today) ? next : today.atTime(23, 0);
    }

    void save(Draft filled) {
        draft.set(null);
        Block block = filled.block();
        gesture(() -> block == null
                ? store.blocks().add(filled.wanted())
                : store.blocks().revise(block, filled.wanted(), filled.isProtected()));
    }

    void discardDraft() {
        draft.set(null);
    }

    /** The block's end state; choosing the one it has takes it away again. */
    void end(Block block, BlockState state) {
        if (block.state() == state) {
            gesture(() -> store.blocks().reopen(block));
        } else if (state == BlockState.DONE) {
            gesture(() -> store.blocks().finish(block));
        } else if (state == BlockState.SKIPPED) {
            gesture(() -> store.blocks().skip(block));
        } else {
            partly.set(block);
        }
    }

    /** Answers how much of a block was done. */
    void endPartly(int doneMinutes) {
        Block block = partly.get();
        partly.set(null);
        if (block != null) {
            gesture(() -> store.blocks().finishPartly(block, doneMinutes));
        }
    }

    void later(Block block) {
        gesture(() -> store.blocks().putInTray(block));
    }

    void remove(Block block) {
        gesture(() -> store.blocks().remove(block));
    }

    /** The same again, right after it. */
    void duplicate(Block block) {
        Slot slot = block.slot();
        if (slot != null) {
            NewBlock copy = new NewBlock(
                    block.title(), block.role(), block.activityId(), block.taskId(), slot.startingAt(slot.end()));
            gesture(() -> store.blocks().add(copy));
        }
    }

    /** Adds work for the shown week without a day; nothing happens where only a length was typed. */
    void addTask(String line, Role role) {
        TaskLine task = TaskLine.read(line);
        Week forWeek = week.get();
        if (!task.title().isEmpty()) {
            tasks.run(() -> {
                store.tasks().add(task.title(), role, null, task.minutes(), forWeek);
            });
        }
    }

    void remove(Placeable item) {
        if (item instanceof Placeable.OfBlock of) {
            remove(of.block());
        } else if (item instanceof Placeable.OfTask of) {
            tasks.run(() -> store.tasks().remove(of.task()));
        }
    }

    /** Answers what it was given to, by the key of the reason; a key that has none changes nothing. */
    void answer(int place) {
        List<Displacement> asked = question.get();
        plan.get().reasons().stream()
                .filter(reason -> reason.place() == place)
                .findFirst()
                .ifPresent(reason -> {
                    question.set(null);
                    tasks.run(() -> store.ledger().answer(asked, reason));
                });
    }

    /** Leaves the question; it stays "not known" and can be asked again. */
    void leaveQuestion() {
        question.set(null);
    }

    void askAgain(Displacement displacement) {
        question.set(List.of(displacement));
    }

    /** Asks again for the reason of what was last displaced of the selected block. */
    void askAgainOfSelected() {
        Long id = selected.get();
        plan.get().displacements().stream()
                .filter(displacement -> id != null && displacement.blockId() == id)
                .reduce((earlier, later) -> later)
                .ifPresent(this::askAgain);
    }

    /** Where something out of the tray is first put when it is taken up by keyboard. */
    LocalDateTime firstProposal() {
        selected.set(null);
        return week.get().contains(now.get())
                ? nextQuarter()
                : week.get().day(DayOfWeek.MONDAY).atTime(9, 0);
    }

    private void forgetUnfinished() {
        sketch.set(null);
        draft.set(null);
        partly.set(null);
        question.set(null);
    }

    private record Outcome(long blockId, List<Displacement> displacements) {}

    private void gesture(Callable<Gesture> work) {
        question.set(null);
        tasks.run(
                () -> {
                    Gesture gesture = work.call();
                    List<Displacement> rows = gesture.displacements().isEmpty()
                            ? List.of()
                            : store.ledger().displacements(gesture.displacements());
                    return new Outcome(gesture.blockId(), rows);
                },
                outcome -> {
                    selected.set(outcome.blockId());
                    if (!outcome.displacements().isEmpty()) {
                        question.set(outcome.displacements());
                    }
                });
    }

    private void reread() {
        Week asked = week.get();
        tasks.run(() -> store.plan(asked), read -> {
            if (asked.equals(week.get())) {
                plan.set(read);
            }
        });
    }
}
