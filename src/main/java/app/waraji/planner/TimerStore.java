package app.waraji.planner;

import static app.waraji.db.schema.Tables.TIMER;

import app.waraji.db.Database;
import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.TimerRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The one timer. That time passes is never written: only when it was started, paused and taken off. */
public final class TimerStore {

    public static final Topic TOPIC = new Topic("timer");

    private final Database db;
    private final Clock clock;
    private final Messages messages;

    public TimerStore(Database db, Clock clock, Locale locale) {
        this.db = db;
        this.clock = clock;
        this.messages = Messages.of(TimerStore.class, locale);
    }

    /** The one there is, running or pausing. */
    public Optional<Timer> current() {
        return db.ask(sql -> sql.first("SELECT * FROM timer", TimerStore::timer));
    }

    /** Begins to measure, or goes on after a pause. Another block's timer must have been taken before. */
    public void start(Block block) {
        Instant now = clock.instant();
        db.change(messages.text("timer.undo.start", block.title()), TOPIC, sql -> {
            Optional<TimerRecord> there = sql.fetchOptional(TIMER, TIMER.BLOCK_ID.eq(block.id()));
            TimerRecord row = there.orElseGet(() -> sql.newRecord(TIMER));
            if (row.getRunningSince() == null) {
                row.setBlockId(block.id());
                row.setSecondsBefore(there.map(TimerRecord::getSecondsBefore).orElse(0L));
                row.setRunningSince(now);
                row.store();
            }
            return true;
        });
    }

    /** Nothing happens where it does not run. */
    public void pause(Block block) {
        Instant now = clock.instant();
        db.change(
                messages.text("timer.undo.pause", block.title()),
                TOPIC,
                sql -> sql.fetchOptional(TIMER, TIMER.BLOCK_ID.eq(block.id()), TIMER.RUNNING_SINCE.isNotNull())
                        .map(row -> {
                            row.setSecondsBefore(timer(Row.of(row)).elapsed(now).toSeconds());
                            row.setRunningSince(null);
                            return row.update();
                        }));
    }

    /**
     * Takes the timer off the block, as part of the gesture that ends the work on it.
     *
     * @return the minutes measured; empty where it had none
     */
    public OptionalInt take(long blockId) {
        Instant now = clock.instant();
        return db.change(messages.text("timer.undo.take"), TOPIC, sql -> {
            Optional<TimerRecord> row = sql.fetchOptional(TIMER, TIMER.BLOCK_ID.eq(blockId));
            row.ifPresent(TimerRecord::delete);
            return row.map(taken -> OptionalInt.of(timer(Row.of(taken)).minutes(now)))
                    .orElseGet(OptionalInt::empty);
        });
    }

    private static Timer timer(Row row) {
        return new Timer(
                row.id("block_id"), row.find("running_since", Instant.class), row.get("seconds_before", Long.class));
    }
}
