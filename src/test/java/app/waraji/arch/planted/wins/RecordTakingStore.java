package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import app.waraji.db.schema.tables.records.WinRecord;

@Breaks("NO_JOOQ_TYPE_LEAVES_A_STORE")
public final class RecordTakingStore {

    public String titleOf(WinRecord row) {
        return row.getTitle();
    }
}
