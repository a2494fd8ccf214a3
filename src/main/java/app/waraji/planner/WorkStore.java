package app.waraji.planner;

import static app.waraji.db.schema.Tables.BLOCK;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.BlockRecord;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static Work work(BlockRecord row) {
        return new Work(BlockRowStore.block(row), Boolean.TRUE.equals(row.getArchived()));
    }
}
