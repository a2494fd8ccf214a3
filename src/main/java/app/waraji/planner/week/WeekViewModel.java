package app.waraji.planner.week;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Gesture;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.Displacement;
import app.waraji.settings.Preferences.WeekShown;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The week that is shown, what is selected in it, and every gesture on it. */
final class WeekViewModel extends GridViewModel {

    private final WeekStore store;
    private final Tasks tasks;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Block> partly = new ReadOnlyObjectWrapper<>();
    private final QuestionViewModel question;
    private final SeriesViewModel series;
    private final TrayViewModel tray;

    WeekViewModel(WeekStore store, Tasks tasks, Clock clock) {
        this(store, tasks, clock, LocalDateTime.now(clock));
    }

    private WeekViewModel(WeekStore store, Tasks tasks, Clock clock, LocalDateTime now) {
        super(Week.of(now), now);
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        series = new SeriesViewModel(this, store, tasks);
        tray = new TrayViewModel(this, store.tasks(), tasks);
        question = new QuestionViewModel(store.ledger(), tasks);
    }

    Subscription activate(Changes changes) {
        passTime();
        reread();
        return changes.on(WeekStore.TOPICS, this::reread);
    }

    /** What concerns blocks that repeat. */
    SeriesViewModel series() {
        return series;
    }

    @Override
    Optional<SeriesViewModel> repeating() {
        return Optional.of(series);
    }

    /** What waits to be placed. */
    TrayViewModel tray() {
        return tray;
    }

    /** The block of which the user is to say how much was done, or null. */
    ReadOnlyObjectProperty<Block> partlyProperty() {
        return partly.getReadOnlyProperty();
    }

    /** Why something was displaced. */
    QuestionViewModel question() {
        return question;
    }

    /** Lets time pass; to be called about every minute. On Monday the running week comes up by itself. */
    void tick() {
        if (passTime()) {
            reread();
        }
    }

    /** Whether another day has begun. */
    private boolean passTime() {
        LocalDateTime before = nowProperty().get();
        LocalDateTime after = LocalDateTime.now(clock);
        boolean follows = weekProperty().get().contains(before)
                && sketches().isEmpty()
                && question.askedProperty().get() == null;
        setNow(after);
        if (follows && !weekProperty().get().contains(after)) {
            turnTo(Week.of(after));
        }
        return !before.toLocalDate().equals(after.toLocalDate());
    }

    void show(Week other) {
        if (!other.equals(weekProperty().get())) {
            turnTo(other);
            reread();
        }
    }

    private void turnTo(Week other) {
        ask(other);
        selectedProperty().set(null);
        leaveQuestion();
    }

    void showNextWeek() {
        show(weekProperty().get().next());
    }

    void showPreviousWeek() {
        show(weekProperty().get().previous());
    }

    void showThisWeek() {
        tick();
        show(Week.of(nowProperty().get()));
    }

    /** Turns to five days, to the whole day, or back: every week is shown so from now on. */
    void showOfWeeks(UnaryOperator<WeekShown> turn) {
        tasks.run(() -> store.settings().showOfWeeks(turn));
    }

    @Override
    void add(NewBlock made) {
        gesture(() -> store.blocks().add(made));
    }

    @Override
    void move(Block block, LocalDateTime to) {
        gesture(() -> store.blocks().move(block, to), series.after(block, false));
    }

    @Override
    void resize(Block block, Slot to) {
        gesture(() -> store.blocks().resize(block, to), series.after(block, false));
    }

    @Override
    void revise(Block block, Draft filled) {
        boolean isProtected = filled.content().isProtected();
        gesture(() -> store.blocks().revise(block, filled.wanted(), isProtected, filled.actualMinutes()));
    }

    void describe(Block block, String title, Role role, @Nullable Long activityId) {
        gesture(() -> store.blocks().describe(block, title, role, activityId, block.isProtected()));
    }

    @Override
    void measure(Block block, @Nullable Integer actualMinutes) {
        gesture(() -> store.blocks().measure(block, actualMinutes));
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
            leaveQuestion();
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

    @Override
    void remove(Block block) {
        gesture(() -> store.blocks().remove(block), series.after(block, true));
    }

    /** Leaves what is asked: a reason stays "not known" and can be asked again. */
    void leaveQuestion() {
        question.leave();
        partly.set(null);
        series.leaveOffer();
    }

    @Override
    void askAgain(Displacement displacement) {
        partly.set(null);
        question.ask(List.of(displacement));
    }

    @Override
    void showWhereItWent(Displacement displacement) {
        Slot to = displacement.to();
        if (to == null) {
            tray.seek(displacement.blockId());
        } else {
            show(to.week());
            selectedProperty().set(displacement.blockId());
        }
    }

    /** Asks again for the reason of what was last displaced of the selected block. */
    void askAgainOfSelected() {
        selectedBlock()
                .flatMap(block -> planProperty().get().lastDisplacement(block.id()))
                .ifPresent(this::askAgain);
    }

    private record Outcome(long blockId, List<Displacement> displacements) {}

    void gesture(Callable<Gesture> work) {
        gesture(work, Optional.empty());
    }

    /** @param offer what may be done next */
    private void gesture(Callable<Gesture> work, Optional<Follow> offer) {
        leaveQuestion();
        Week where = weekProperty().get();
        tasks.run(
                () -> {
                    Gesture gesture = work.call();
                    List<Displacement> rows = gesture.displacements().isEmpty()
                            ? List.of()
                            : store.ledger().displacements(gesture.displacements());
                    return new Outcome(gesture.blockId(), rows);
                },
                outcome -> {
                    // Whoever went on to another week meanwhile is not asked there.
                    if (where.equals(weekProperty().get())) {
                        selectedProperty().set(outcome.blockId());
                        if (!outcome.displacements().isEmpty()) {
                            question.ask(outcome.displacements());
                        }
                        offer.ifPresent(series::offer);
                    }
                });
    }

    private void reread() {
        tray.reread();
        Week asked = weekProperty().get();
        tasks.run(() -> store.plan(asked), read -> {
            if (asked.equals(weekProperty().get())) {
                show(read);
                // How much was done of it cannot be answered once it is gone, or another length.
                if (partly.get() != null && !read.blocks().contains(partly.get())) {
                    partly.set(null);
                }
            }
        });
    }
}
