package app.waraji.planner.focus;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Gesture;
import app.waraji.planner.Timer;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The day as it stands now, what is selected in it, what is asked, and the gestures on its blocks and the timer. */
final class FocusViewModel {

    private final FocusStore store;
    private final Tasks tasks;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<LocalDateTime> now = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FocusPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FocusDay> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Long> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();

    private @Nullable Timer askedOf;

    FocusViewModel(FocusStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        now.set(LocalDateTime.now(clock));
    }

    Subscription activate(Changes changes) {
        now.set(LocalDateTime.now(clock));
        reread();
        return changes.on(FocusStore.TOPICS, this::reread);
    }

    /** The user's wall clock, as of the last tick. */
    ReadOnlyObjectProperty<LocalDateTime> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<FocusPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Null until it is read; changes when a block begins or ends too. */
    ReadOnlyObjectProperty<FocusDay> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** The id of the selected block; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Long> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Null while nothing is asked. */
    ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Lets a second pass: nothing is written. */
    void tick() {
        LocalDateTime before = now.get();
        now.set(LocalDateTime.now(clock));
        if (!before.toLocalDate().equals(now.get().toLocalDate())) {
            reread();
        } else {
            arrange();
        }
    }

    /** What the timer has measured; none where there is no timer. */
    Optional<Duration> elapsed() {
        return timed().map(timed -> timed.timer().elapsed(clock.instant()));
    }

    Optional<TimedBlock> timed() {
        return Optional.ofNullable(plan.get()).flatMap(FocusPlan::timedBlock);
    }

    Optional<Block> selectedBlock() {
        Long id = selected.get();
        return id == null ? Optional.empty() : Optional.ofNullable(day.get()).flatMap(shown -> shown.block(id));
    }

    void select(Block block) {
        selected.set(block.id());
    }

    /** Goes on in the order of the page; stays at its ends. */
    void moveSelection(int by) {
        FocusDay shown = day.get();
        List<Block> all = shown == null ? List.of() : shown.inOrder();
        if (!all.isEmpty()) {
            int at = selectedBlock().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
            selected.set(all.get(Math.max(0, Math.min(all.size() - 1, at + by))).id());
        }
    }

    /** Starts the timer of an open block, or lets it pause. */
    void startOrPause(Block block) {
        boolean running = timed().filter(timed -> timed.block().id() == block.id())
                .filter(timed -> timed.timer().isRunning())
                .isPresent();
        if (running) {
            tasks.run(() -> store.work().pause(block));
        } else if (block.isOpen()) {
            question.set(null);
            tasks.run(() -> store.work().start(block));
        }
    }

    /** The work has stopped: the timer pauses until somebody says what came of it. */
    void stop() {
        timed().ifPresent(timed -> {
            int minutes = timed.minutes(clock.instant());
            question.set(new Question.Outcome(timed.block(), minutes, 0));
            askedOf = timed.timer();
            tasks.run(() -> store.work().pause(timed.block()));
        });
    }

    /** Ends the block; the state it has is taken away again. */
    void end(Block block, BlockState state) {
        boolean timedNow = plan.get() != null && plan.get().isTimed(block);
        if (block.state() == state) {
            gesture(() -> store.work().end(block, BlockState.OPEN));
        } else if (timedNow && state != BlockState.SKIPPED) {
            stop();
        } else if (state == BlockState.PARTLY) {
            question.set(new Question.HowMuch(block, partOf(block, block.minutes() / 2)));
        } else {
            gesture(() -> store.work().end(block, state));
        }
    }

    /** The work was done, and really took so long. */
    void finish(Question.Outcome asked, int actualMinutes) {
        gesture(() -> store.work().finish(asked.block(), actualMinutes));
    }

    /** Part of the work was done; where as long as was planned has been spent, how much of it is asked. */
    void finishPartly(Question.Outcome asked, int actualMinutes) {
        Block block = asked.block();
        if (actualMinutes < block.minutes()) {
            gesture(() -> store.work().finishPartly(block, actualMinutes, actualMinutes));
        } else {
            gesture(() -> store.work().note(block, actualMinutes));
            question.set(new Question.HowMuch(block, partOf(block, block.minutes() / 2)));
        }
    }

    /** It really took so long; whether it is done is left open. */
    void note(Question.Outcome asked, int actualMinutes) {
        gesture(() -> store.work().note(asked.block(), actualMinutes));
    }

    /** @param doneMinutes more than none, less than planned */
    void finishPartly(Question.HowMuch asked, int doneMinutes) {
        gesture(() -> store.work().endPartly(asked.block(), doneMinutes));
    }

    /** Corrects what the block really took. */
    void correct(Block block, int actualMinutes) {
        gesture(() -> store.work().correct(block, actualMinutes));
    }

    void answer(Question.Why asked, Reason reason) {
        question.set(null);
        tasks.run(() -> store.ledger().answer(asked.displacements(), reason));
    }

    /** Nothing is lost: the timer pauses, a reason stays "not known". */
    void leaveQuestion() {
        question.set(null);
    }

    LocalDate today() {
        return now.get().toLocalDate();
    }

    private static int partOf(Block block, int minutes) {
        return Math.max(1, Math.min(block.minutes() - 1, minutes));
    }

    private void gesture(Callable<Gesture> work) {
        question.set(null);
        tasks.run(
                () -> {
                    List<Long> rows = work.call().displacements();
                    return rows.isEmpty()
                            ? List.<Displacement>of()
                            : store.ledger().displacements(rows);
                },
                displaced -> {
                    if (!displaced.isEmpty()) {
                        question.set(new Question.Why(displaced));
                    }
                });
    }

    private void reread() {
        LocalDate asked = today();
        tasks.run(() -> store.plan(asked), read -> {
            if (asked.equals(today())) {
                plan.set(read);
                arrange();
                forgetWhatIsGone();
                askOfForgottenTimer();
            }
        });
    }

    private void arrange() {
        if (plan.get() == null) {
            return;
        }
        FocusDay arranged = FocusDay.of(plan.get(), now.get());
        if (!arranged.equals(day.get())) {
            day.set(arranged);
        }
        if (selectedBlock().isEmpty()) {
            selected.set(arranged.inOrder().stream().findFirst().map(Block::id).orElse(null));
        }
    }

    /** What undo or another page has answered is not asked any more. */
    private void forgetWhatIsGone() {
        Question asked = question.get();
        boolean gone = (asked instanceof Question.Outcome outcome && !plan.get().isTimed(outcome.block()))
                || (asked instanceof Question.HowMuch part && hasEnded(part.block()));
        if (gone) {
            question.set(null);
        }
    }

    private boolean hasEnded(Block asked) {
        return plan.get().blocks().stream().anyMatch(block -> block.id() == asked.id() && !block.isOpen());
    }

    /** Once for each time that a timer was left running. */
    private void askOfForgottenTimer() {
        timed().filter(timed -> timed.timer().isLikelyForgotten(clock.instant()))
                .filter(timed -> !timed.timer().equals(askedOf))
                .ifPresent(timed -> {
                    askedOf = timed.timer();
                    int ranOn = timed.timer().minutes(clock.instant());
                    question.set(
                            new Question.Outcome(timed.block(), timed.block().minutes(), ranOn));
                });
    }
}
