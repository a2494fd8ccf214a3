package app.waraji.planner.focus;

import app.waraji.db.Database;
import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Gesture;
import app.waraji.planner.TimerStore;
import java.util.Locale;
import java.util.Optional;

/** The gestures on the timer, each one change of the timer and of the block that it measures. */
public final class TimedWorkStore {

    private final Database db;
    private final BlockStore blocks;
    private final TimerStore timers;
    private final Messages messages;
    private final DateWords words;

    public TimedWorkStore(Database db, BlockStore blocks, TimerStore timers, Locale locale) {
        this.db = db;
        this.blocks = blocks;
        this.timers = timers;
        this.messages = Messages.of(TimedWorkStore.class, locale);
        this.words = new DateWords(locale);
    }

    /** The block that has the timer; empty where none has. */
    public Optional<TimedBlock> timed() {
        return timers.current()
                .flatMap(timer -> blocks.find(timer.blockId()).map(block -> new TimedBlock(block, timer)));
    }

    /** Starts the timer, or lets it go on. What another block's timer has measured is noted on that block. */
    public void start(Block block) {
        db.change(messages.text("focus.undo.start", block.title()), BlockStore.TOPIC, sql -> {
            timed().filter(other -> other.block().id() != block.id()).ifPresent(other -> leave(other.block()));
            timers.start(block);
            return true;
        });
    }

    public void pause(Block block) {
        timers.pause(block);
    }

    /** Takes the timer off and notes how long it really took; the block stays open. */
    public Gesture note(Block block, int actualMinutes) {
        return db.change(
                messages.text("focus.undo.note", block.title(), words.duration(actualMinutes)),
                BlockStore.TOPIC,
                sql -> {
                    timers.take(block.id());
                    return blocks.measure(block, actualMinutes);
                });
    }

    /** The same, and the work is done. */
    public Gesture finish(Block block, int actualMinutes) {
        return db.change(
                messages.text("focus.undo.finish", block.title(), words.duration(actualMinutes)),
                BlockStore.TOPIC,
                sql -> {
                    note(block, actualMinutes);
                    return blocks.finish(block);
                });
    }

    /** The same, and the work is partly done; the rest waits in the tray. */
    public Gesture finishPartly(Block block, int actualMinutes, int doneMinutes) {
        return db.change(
                messages.text("focus.undo.partly", block.title(), words.duration(doneMinutes)),
                BlockStore.TOPIC,
                sql -> {
                    note(block, actualMinutes);
                    return blocks.finishPartly(block, doneMinutes);
                });
    }

    private void leave(Block block) {
        timers.take(block.id()).ifPresent(minutes -> {
            Integer before = block.actualMinutes();
            blocks.measure(block, minutes + (before == null ? 0 : before));
        });
    }

    /** Ends a block that has no timer. */
    Gesture end(Block block, BlockState state) {
        return switch (state) {
            case DONE -> blocks.finish(block);
            case SKIPPED -> blocks.skip(block);
            case OPEN -> blocks.reopen(block);
            case PARTLY -> throw new IllegalArgumentException("how much was done of it?");
        };
    }

    Gesture endPartly(Block block, int doneMinutes) {
        return blocks.finishPartly(block, doneMinutes);
    }

    /** Corrects what an ended block really took. */
    Gesture correct(Block block, int actualMinutes) {
        return blocks.measure(block, actualMinutes);
    }
}
