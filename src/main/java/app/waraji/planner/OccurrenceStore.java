package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;
import static app.waraji.db.schema.Tables.LEDGER_ENTRY;
import static app.waraji.db.schema.Tables.SERIES;
import static app.waraji.db.schema.Tables.TIMER;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.LedgerEntry.Kind;
import app.waraji.planner.ledger.LedgerStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * The blocks of series, as their series want them. Nothing done here gives time away: what leaves the plan leaves it as
 * if it had not been planned. To be called inside the change, or the record, of the series.
 */
public final class OccurrenceStore {

    /** @param isGone whether it was removed; it still stands for its day, so that the day is not filled again */
    public record Known(Block block, boolean isGone) {}

    private final Database db;
    private final Clock clock;
    private final LedgerStore ledger;
    private final Bookkeeping bookkeeping;

    public OccurrenceStore(Database db, Clock clock, LedgerStore ledger) {
        this.db = db;
        this.clock = clock;
        this.ledger = ledger;
        this.bookkeeping = new Bookkeeping(clock, ledger::notKnown);
    }

    /** All of a series from one of the days of its rule on, by those days. */
    public List<Known> from(long seriesId, LocalDate day) {
        return db.read(sql -> sql.selectFrom(BLOCK)
                .where(BLOCK.SERIES_ID.eq(seriesId), BLOCK.OCCURS_ON.ge(day))
                .orderBy(BLOCK.OCCURS_ON, BLOCK.ID)
                .fetch(row -> new Known(BlockRowStore.block(row), Boolean.TRUE.equals(row.getArchived()))));
    }

    /** The days of the rule for which there is, or was, a block. */
    public Set<LocalDate> days(long seriesId, LocalDate from, LocalDate toExclusive) {
        return db.read(sql -> new HashSet<>(sql.select(BLOCK.OCCURS_ON)
                .from(BLOCK)
                .where(BLOCK.SERIES_ID.eq(seriesId), BLOCK.OCCURS_ON.ge(from), BLOCK.OCCURS_ON.lt(toExclusive))
                .fetch(BLOCK.OCCURS_ON)));
    }

    /** Makes one. */
    public long layOut(NewBlock made, boolean isProtected, Occurrence occurrence) {
        return db.change(made.title(), BlockStore.TOPIC, sql -> {
            BlockRecord row = sql.newRecord(BLOCK);
            row.setLineageId(0L);
            row.setState(BlockState.OPEN.name());
            fill(row, made, isProtected);
            bind(row, occurrence);
            row.setPlacedAt(clock.instant());
            row.insert();
            row.setLineageId(row.getId());
            row.update();
            Block block = BlockRowStore.block(row);
            bookkeeping.entry(Kind.PLACED, null, block, 0).ifPresent(entry -> ledger.append(made.title(), entry));
            return block.id();
        });
    }

    /** Makes it what the series wants. */
    public void rewrite(Block block, NewBlock wanted, boolean isProtected, Occurrence occurrence) {
        write(block, row -> {
            fill(row, wanted, isProtected);
            bind(row, occurrence);
            if (!block.week().equals(wanted.slot().week())) {
                row.setPlacedAt(clock.instant());
            }
            row.update();
            note(block, BlockRowStore.block(row));
        });
    }

    /** Lets it stand as it is, for a day of this or another series. */
    public void bind(Block block, Occurrence occurrence) {
        write(block, row -> {
            bind(row, occurrence);
            row.update();
        });
    }

    /** Takes it off the plan; its day may be filled again. */
    public void withdraw(Block block) {
        write(block, row -> {
            row.setSeriesId(null);
            row.setOccursOn(null);
            row.setArchived(true);
            row.update();
            bookkeeping.leaving(Kind.REMOVED, block, 0).ifPresent(entry -> ledger.append(block.title(), entry));
        });
    }

    /**
     * Deletes what was laid out beyond what its series says is laid out, where nobody has touched it: it was made for
     * somebody who looked far ahead, and is made again when somebody looks again. To be called in a record.
     */
    public int takeBackWhatIsAhead() {
        return db.record(BlockStore.TOPIC, sql -> {
            List<Long> ahead = sql.select(BLOCK.ID)
                    .from(BLOCK)
                    .join(SERIES)
                    .on(SERIES.ID.eq(BLOCK.SERIES_ID), BLOCK.OCCURS_ON.ge(SERIES.LAID_OUT_TO))
                    .where(isUntouched())
                    .fetch(BLOCK.ID);
            sql.deleteFrom(LEDGER_ENTRY).where(LEDGER_ENTRY.BLOCK_ID.in(ahead)).execute();
            return sql.deleteFrom(BLOCK).where(BLOCK.ID.in(ahead)).execute();
        });
    }

    private static Condition isUntouched() {
        return DSL.and(
                BLOCK.ARCHIVED.isFalse(),
                BLOCK.IS_EXCEPTION.isFalse(),
                BLOCK.ACTUAL_MINUTES.isNull(),
                BLOCK.STATE.eq(BlockState.OPEN.name()),
                DSL.notExists(DSL.selectOne()
                        .from(LEDGER_ENTRY)
                        .where(LEDGER_ENTRY.BLOCK_ID.eq(BLOCK.ID), LEDGER_ENTRY.KIND.ne(Kind.PLACED.name()))),
                DSL.notExists(DSL.selectOne().from(TIMER).where(TIMER.BLOCK_ID.eq(BLOCK.ID))));
    }

    private void write(Block block, Consumer<BlockRecord> work) {
        db.change(block.title(), BlockStore.TOPIC, sql -> {
            work.accept(sql.fetchSingle(BLOCK, BLOCK.ID.eq(block.id())));
            return block.id();
        });
    }

    private void note(Block before, Block after) {
        if (before.role() != after.role()) {
            (after.isMarketing()
                            ? bookkeeping.entry(Kind.ROLE, null, after, 0)
                            : bookkeeping.leaving(Kind.ROLE, before, 0))
                    .ifPresent(entry -> ledger.append(after.title(), entry));
        } else if (!Objects.equals(before.slot(), after.slot())) {
            boolean moved = !Objects.equals(before.start(), after.start());
            LedgerEntry.Kind kind = moved ? Kind.MOVED : Kind.RESIZED;
            bookkeeping.entry(kind, before, after, 0).ifPresent(entry -> ledger.append(after.title(), entry));
        }
    }

    private static void fill(BlockRecord row, NewBlock wanted, boolean isProtected) {
        row.setTitle(wanted.title());
        row.setRole(wanted.role().name());
        row.setActivityId(wanted.activityId());
        row.setPlannedWeek(Week.of(wanted.slot().start()).monday());
        row.setStartsAt(wanted.slot().start());
        row.setMinutes(wanted.slot().minutes());
        row.setIsProtected(isProtected);
    }

    private static void bind(BlockRecord row, Occurrence occurrence) {
        row.setSeriesId(occurrence.seriesId());
        row.setOccursOn(occurrence.day());
        row.setIsException(occurrence.isException());
    }
}
