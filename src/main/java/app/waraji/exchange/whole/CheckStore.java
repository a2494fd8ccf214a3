package app.waraji.exchange.whole;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.WeekLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the data is whole: every row can be read, points to what is there, and the ledger adds up. */
public final class CheckStore {

    private final Database db;
    private final TableStore tables;
    private final ProofFolder proofs;
    private final LedgerStore ledger;
    private final Messages messages;

    /** @param proofs the folder of their copies */
    public CheckStore(Database db, Path proofs, LedgerStore ledger, Locale locale) {
        this.db = db;
        this.tables = new TableStore(db);
        this.proofs = new ProofFolder(proofs);
        this.ledger = ledger;
        this.messages = Messages.of(CheckStore.class, locale);
    }

    /**
     * What was looked at and what was found.
     *
     * @param problems a sentence each; none where all is well
     */
    public record Found(int version, int tables, long rows, int weeks, List<String> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    public Found look() {
        List<String> problems = new ArrayList<>();
        long rows = 0;
        List<Table> all = tables.tables();
        for (Table table : all) {
            long[] counted = {0};
            tables.eachRow(table, row -> counted[0]++);
            rows += counted[0];
        }
        tables.dangling().forEach(column -> problems.add(messages.text("whole.check.dangling", column)));
        for (String place : places()) {
            if (!proofs.has(place)) {
                problems.add(messages.text("whole.check.proof", place));
            }
        }
        List<Week> weeks = weeks();
        for (Week week : weeks) {
            if (!addsUp(ledger.week(week))) {
                problems.add(messages.text("whole.check.ledger", week));
            }
        }
        return new Found(tables.version(), all.size(), rows, weeks.size(), problems);
    }

    private static boolean addsUp(WeekLedger sums) {
        int givenAway = sums.recovered() + sums.rescheduled() + sums.lost();
        int told = sums.byReason().stream().mapToInt(WeekLedger.Share::minutes).sum();
        return sums.planned() == sums.kept() + givenAway + sums.open() && told == givenAway;
    }

    private List<String> places() {
        return db.ask(sql -> sql.list("SELECT place FROM proof WHERE kind <> 'LINK'", row -> row.text("place")));
    }

    private List<Week> weeks() {
        return db.ask(sql -> sql.list(
                "SELECT DISTINCT planned_week AS week FROM block ORDER BY 1",
                row -> Week.of(row.get("week", LocalDate.class))));
    }
}
