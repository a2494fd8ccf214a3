package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;

import app.waraji.db.Row;
import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The row of a block: how it is read, and what the gestures of {@link BlockStore} write into it. */
public final class BlockRowStore {

    private final Clock clock;
    private final TimerStore timers;

    BlockRowStore(Clock clock, TimerStore timers) {
        this.clock = clock;
        this.timers = timers;
    }

    static Block block(BlockRecord row) {
        return read(Row.of(row));
    }

    static Block read(Row row) {
        return new Block(
                row.id("id"),
                row.id("lineage_id"),
                row.find("task_id", Long.class),
                row.find("activity_id", Long.class),
                row.text("title"),
                Role.valueOf(row.text("role")),
                new Week(row.get("planned_week", LocalDate.class)),
                row.find("starts_at", LocalDateTime.class),
                row.number("minutes"),
                BlockState.valueOf(row.text("state")),
                Objects.requireNonNullElse(row.find("done_minutes", Integer.class), 0),
                row.get("placed_at", Instant.class),
                row.is("is_protected"),
                occurrence(row),
                row.find("actual_minutes", Integer.class));
    }

    private static @Nullable Occurrence occurrence(Row row) {
        Long series = row.find("series_id", Long.class);
        LocalDate day = row.find("occurs_on", LocalDate.class);
        return series == null || day == null ? null : new Occurrence(series, day, row.is("is_exception"));
    }

    /** A change of its whole series leaves what was changed by hand alone. */
    static void updateByHand(BlockRecord row) {
        if (row.getSeriesId() != null && !row.original().equals(row)) {
            row.setIsException(true);
        }
        row.update();
    }

    /** Writes an end state, or that it has none, with what the timer measured. */
    void end(BlockRecord row, Block before, BlockState state, int doneMinutes) {
        row.setState(state.name());
        row.setDoneMinutes(doneMinutes);
        noteMeasured(row);
        row.update();
        if (before.state() == BlockState.PARTLY) {
            takeRestBack(row);
        }
    }

    /** What the timer has measured of it, beside what was noted before; nobody works on it any more. */
    void noteMeasured(BlockRecord row) {
        Integer before = row.getActualMinutes();
        timers.take(row.getId()).ifPresent(minutes -> row.setActualMinutes(minutes + (before == null ? 0 : before)));
    }

    /** What is left of it waits in the tray as the same work. */
    void addRest(BlockRecord row, int minutes) {
        BlockRecord rest = row.copy();
        rest.setStartsAt(null);
        rest.setMinutes(minutes);
        rest.setState(BlockState.OPEN.name());
        rest.setDoneMinutes(0);
        rest.setActualMinutes(null);
        rest.setPlacedAt(clock.instant());
        rest.setSeriesId(null);
        rest.setOccursOn(null);
        rest.setIsException(false);
        rest.setRestOfId(row.getId());
        rest.insert();
    }

    /** Its own rest, where nobody has placed it, goes away with the state that made it. */
    private static void takeRestBack(BlockRecord row) {
        DSL.using(row.configuration())
                .update(BLOCK)
                .set(BLOCK.ARCHIVED, true)
                .where(BLOCK.REST_OF_ID.eq(row.getId()), BLOCK.STARTS_AT.isNull())
                .execute();
    }
}
