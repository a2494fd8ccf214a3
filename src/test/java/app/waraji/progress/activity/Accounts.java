package app.waraji.progress.activity;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.Approval;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TaskStore;
import app.waraji.planner.WorkStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.wins.WinStore;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A diary in memory in November 2026, and the stores that the page joins. */
final class Accounts implements AutoCloseable {

    final SetClock clock = new SetClock("2026-11-16T08:00");
    final Changes changes = new Changes(Runnable::run);
    final Database db = Database.inMemory(changes, clock);
    final ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
    final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    final TaskStore tasks = new TaskStore(db, clock, Locale.JAPANESE);
    final WinStore wins = new WinStore(db, clock, Locale.JAPANESE);
    final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
    final Map<Long, Approval> approvals = new HashMap<>();
    final AccountStore store = new AccountStore(
            activities,
            id -> approvals.getOrDefault(id, Approval.NOT_ASKED),
            new AccountStore.Efforts(ledger, new WorkStore(db), tasks),
            new AccountStore.Results(wins, metrics, measurements),
            clock);

    @Override
    public void close() {
        db.close();
    }
}
