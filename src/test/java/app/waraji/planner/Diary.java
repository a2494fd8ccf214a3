package app.waraji.planner;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.planner.series.Repeating;
import app.waraji.planner.series.RepeatingStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** An empty diary in memory, on Monday 2026-11-16 at 8:00 in Tokyo, and short words for what tests do with it. */
final class Diary implements AutoCloseable {

    static final Week W47 = Week.of(LocalDateTime.parse("2026-11-16T00:00"));
    static final Week W48 = W47.next();

    final SetClock clock = new SetClock("2026-11-16T08:00");
    final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);
    final RepeatingStore repeats = Repeating.over(db, clock, ledger, blocks);
    final TaskStore tasks = new TaskStore(db, clock, Locale.JAPANESE);

    /** A marketing block; made at the clock's time, which passes the grace afterwards. */
    long plan(String title, String start, int minutes) {
        long id = make(title, start, minutes);
        clock.pass(Displacing.GRACE);
        return id;
    }

    /** A marketing block, its grace still running. */
    long make(String title, String start, int minutes) {
        return blocks.add(
                        new NewBlock(title, Role.MARKETING, null, null, new Slot(LocalDateTime.parse(start), minutes)))
                .blockId();
    }

    Block block(long id) {
        return blocks.find(id).orElseThrow();
    }

    Gesture move(long id, String to) {
        return blocks.move(block(id), LocalDateTime.parse(to));
    }

    Gesture shorten(long id, int minutes) {
        Slot slot = block(id).slot();
        if (slot == null) {
            throw new IllegalStateException("not on the grid");
        }
        return blocks.resize(block(id), slot.lasting(minutes));
    }

    void away(String start, String end) {
        off.add(new Absence(
                0, AbsenceKind.EXHIBITION, "", LocalDateTime.parse(start), LocalDateTime.parse(end), false));
    }

    void because(Reason.Known known, Week week) {
        Displacement latest =
                ledger.displacements(week).get(ledger.displacements(week).size() - 1);
        ledger.answer(List.of(latest), reason(known));
    }

    Reason reason(Reason.Known known) {
        return ledger.reasons().stream()
                .filter(reason -> reason.known() == known)
                .findFirst()
                .orElseThrow();
    }

    WeekLedger week(Week week) {
        return ledger.week(week);
    }

    @Override
    public void close() {
        db.close();
    }
}
