package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.impl.DSL;

/** Reads blocks for those who look back: removed ones are there too. */
public final class WorkStore {

    private final Database db;

    public WorkStore(Database db) {
        this.db = db;
    }

    /** The blocks of these ids, by id. */
    public Map<Long, Block> blocks(Collection<Long> ids) {
        return db.read(sql -> sql.selectFrom(BLOCK).where(BLOCK.ID.in(ids)).fetchMap(BLOCK.ID, BlockRowStore::block));
    }

    /** Where these pieces of work stand, by lineage. */
    public Map<Long, Work> standing(Collection<Long> lineages) {
        Map<Long, Work> standing = new HashMap<>();
        db.read(sql -> sql.selectFrom(BLOCK)
                        .where(BLOCK.LINEAGE_ID.in(lineages))
                        .orderBy(
                                BLOCK.ARCHIVED.desc(),
                                DSL.when(BLOCK.STATE.eq(BlockState.OPEN.name()), 1)
                                        .otherwise(0),
                                BLOCK.ID)
                        .fetch())
                .forEach(row -> standing.put(row.getLineageId(), work(row)));
        return standing;
    }

    /**
     * The marketing blocks that were done, whole or in part, on the days from {@code from} to before {@code to}, in any
     * order.
     */
    public List<FinishedWork> finishedMarketing(LocalDate from, LocalDate to) {
        return db.read(sql -> sql.select(BLOCK.ID, BLOCK.STARTS_AT, BLOCK.TITLE)
                .from(BLOCK)
                .where(
                        BLOCK.PLANNED_WEEK.ge(Week.of(from).monday()),
                        BLOCK.PLANNED_WEEK.lt(to),
                        BLOCK.STARTS_AT.ge(from.atStartOfDay()),
                        BLOCK.STARTS_AT.lt(to.atStartOfDay()),
                        BLOCK.ROLE.eq(Role.MARKETING.name()),
                        BLOCK.STATE.in(BlockState.DONE.name(), BlockState.PARTLY.name()),
                        BLOCK.ARCHIVED.isFalse())
                .fetch(row -> new FinishedWork(row.value1(), row.value2().toLocalDate(), row.value3())));
    }

    /** The activity that each block belongs to, by the block's id; those that belong to none are left out. */
    public Map<Long, Long> activities() {
        return db.read(sql -> sql.select(BLOCK.ID, BLOCK.ACTIVITY_ID)
                .from(BLOCK)
                .where(BLOCK.ACTIVITY_ID.isNotNull())
                .fetchMap(BLOCK.ID, BLOCK.ACTIVITY_ID));
    }

    /** The first week for which anything was planned; empty where nothing ever was. */
    public Optional<Week> firstWeek() {
        return db.read(sql ->
                        sql.select(DSL.min(BLOCK.PLANNED_WEEK)).from(BLOCK).fetchOptional(0, LocalDate.class))
                .map(Week::new);
    }

    /** The blocks of an activity that are still on the plan, in the tray or done, the latest first. */
    public List<Block> of(long activityId) {
        return db.read(sql -> sql.selectFrom(BLOCK)
                .where(BLOCK.ACTIVITY_ID.eq(activityId), BLOCK.ARCHIVED.isFalse())
                .orderBy(DSL.coalesce(BLOCK.STARTS_AT, BLOCK.PLANNED_WEEK.cast(LocalDateTime.class))
                        .desc())
                .fetch(BlockRowStore::block));
    }

    /** By activity, the open block that starts next; those without one are left out. */
    public Map<Long, Block> next(LocalDateTime now) {
        Map<Long, Block> next = new HashMap<>();
        db.read(sql -> sql.selectFrom(BLOCK)
                        .where(
                                BLOCK.STARTS_AT.ge(now),
                                BLOCK.ACTIVITY_ID.isNotNull(),
                                BLOCK.STATE.eq(BlockState.OPEN.name()),
                                BLOCK.ARCHIVED.isFalse())
                        .orderBy(BLOCK.STARTS_AT, BLOCK.ID)
                        .fetch(BlockRowStore::block))
                .forEach(block -> next.putIfAbsent(Objects.requireNonNull(block.activityId()), block));
        return next;
    }

    private static Work work(BlockRecord row) {
        return new Work(BlockRowStore.block(row), Boolean.TRUE.equals(row.getArchived()));
    }
}
