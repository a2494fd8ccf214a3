package app.waraji.planner.ledger;

import static app.waraji.db.schema.Tables.LEDGER_ENTRY;

import app.waraji.db.Database;
import java.util.List;
import org.jooq.impl.DSL;

/** Finds what was put off often; the database counts, so that the whole diary need not be read. */
public final class DeferralStore {

    /** More than anybody will look through. */
    private static final int MOST = 200;

    private final Database db;

    public DeferralStore(Database db) {
        this.db = db;
    }

    /** The lineages with so many displacements or more, the most first: what of them counts is for others to say. */
    public List<Long> candidates(int times) {
        return db.read(sql -> sql.select(LEDGER_ENTRY.LINEAGE_ID)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.DISPLACED.gt(0))
                .groupBy(LEDGER_ENTRY.LINEAGE_ID)
                .having(DSL.count().ge(times))
                .orderBy(DSL.count().desc(), LEDGER_ENTRY.LINEAGE_ID.desc())
                .limit(MOST)
                .fetch(LEDGER_ENTRY.LINEAGE_ID));
    }
}
