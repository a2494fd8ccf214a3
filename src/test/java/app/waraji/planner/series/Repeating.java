package app.waraji.planner.series;

import app.waraji.db.Database;
import app.waraji.planner.BlockStore;
import app.waraji.planner.OccurrenceStore;
import app.waraji.planner.ledger.LedgerStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** The stores of series for tests. */
public final class Repeating {

    private Repeating() {}

    /** Without a holiday. */
    public static RepeatingStore over(Database db, Clock clock, LedgerStore ledger, BlockStore blocks) {
        return over(db, clock, ledger, blocks, Set.of());
    }

    public static RepeatingStore over(
            Database db, Clock clock, LedgerStore ledger, BlockStore blocks, Set<LocalDate> holidays) {
        OccurrenceStore occurrences = new OccurrenceStore(db, clock, ledger);
        SeriesStore series = new SeriesStore(db, clock, occurrences, (from, to) -> holidays);
        return new RepeatingStore(db, clock, series, occurrences, blocks, Locale.JAPANESE);
    }
}
