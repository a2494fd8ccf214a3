package app.waraji.planner.ledgerpage;

import app.waraji.activities.ActivityStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.WorkStore;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.settings.SettingsStore;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** A diary in memory, on Monday 2026-11-16 at 8:00, with short words for giving time away. */
final class Notebook implements AutoCloseable {

    final SetClock clock = new SetClock("2026-11-16T08:00");
    final Changes changes = new Changes(Runnable::run);
    final Database db = Database.inMemory(changes, clock);
    final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    final SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
    final PeriodStore periods =
            new PeriodStore(ledger, new WorkStore(db), new ActivityStore(db, Locale.JAPANESE), settings, clock);

    /** A marketing block that was made long enough ago for its grace to be over. */
    Block plan(String title, String start, int minutes) {
        long id = blocks.add(
                        new NewBlock(title, Role.MARKETING, null, null, new Slot(LocalDateTime.parse(start), minutes)))
                .blockId();
        clock.pass(Duration.ofMinutes(20));
        return blocks.find(id).orElseThrow();
    }

    void giveAway(Block block, String to, Known why, String note) {
        List<Long> rows = blocks.move(block, LocalDateTime.parse(to)).displacements();
        List<Displacement> displaced = ledger.displacements(rows);
        ledger.answers().give(displaced, reason(why), note);
    }

    Reason reason(Known known) {
        return ledger.reasons().stream()
                .filter(reason -> reason.known() == known)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        db.close();
    }
}
