package app.waraji.arch.planted.wins;

import app.waraji.arch.planted.calendar.Holiday;
import app.waraji.arch.planted.calendar.HolidayStore;
import app.waraji.db.Database;
import java.util.List;

/** Blameless: uses jOOQ within, and a store of the rank below. */
public final class WinStore {

    private final Database db;
    private final HolidayStore holidays;

    public WinStore(Database db, HolidayStore holidays) {
        this.db = db;
        this.holidays = holidays;
    }

    public List<Win> all() {
        return db.read(sql -> withTitle(sql.selectOne().fetchMaps().isEmpty() ? "" : "a"));
    }

    public List<Holiday> holidays() {
        return holidays.all();
    }

    private static List<Win> withTitle(String title) {
        return List.of(new Win(title));
    }
}
