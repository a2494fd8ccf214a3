package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;

import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.kernel.Week;
import java.time.Clock;
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
        return new Block(
                Objects.requireNonNull(row.getId()),
                row.getLineageId(),
                row.getTaskId(),
                row.getActivityId(),
                row.getTitle(),
                Role.valueOf(row.getRole()),
                new Week(row.getPlannedWeek()),
                row.getStartsAt(),
                row.getMinutes(),
                BlockState.valueOf(row.getState()),
                row.getDoneMinutes() == null ? 0 : row.getDoneMinutes(),
                row.getPlacedAt(),
                row.getIsProtected() != null && row.getIsProtected(),
                occurrence(row),
                row.getActualMinutes());
    }

    private static @Nullable Occurrence occurrence(BlockRecord row) {
        return row.getSeriesId() == null || row.getOccursOn() == null
                ? null
                : new Occurrence(row.getSeriesId(), row.getOccursOn(), Boolean.TRUE.equals(row.getIsException()));
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
