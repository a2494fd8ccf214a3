package app.waraji.planner.focus;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.TimerStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.series.Repeating;
import java.time.LocalDateTime;
import java.util.Locale;

/** A diary in memory on Tuesday 2026-11-17 at 9:05, with two marketing blocks and a sales block on that day. */
final class TimedDiary implements AutoCloseable {

    final SetClock clock = new SetClock("2026-11-16T08:00");
    final Changes changes = new Changes(Runnable::run);
    final Database db = Database.inMemory(changes, clock);
    final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    final TimedWorkStore work =
            new TimedWorkStore(db, blocks, new TimerStore(db, clock, Locale.JAPANESE), Locale.JAPANESE);
    final FocusStore store = new FocusStore(
            work,
            blocks,
            Repeating.over(db, clock, ledger, blocks).series(),
            ledger,
            new CalendarStore(db, clock, Locale.JAPANESE),
            new ActivityStore(db, Locale.JAPANESE));
    final DirectTasks tasks = new DirectTasks(new Failures(
            sentence -> {
                throw new AssertionError(sentence);
            },
            "unexpected"));
    private final long article = add("SEO記事", Role.MARKETING, "2026-11-17T09:00", 60);
    private final long letter = add("メルマガ", Role.MARKETING, "2026-11-17T14:00", 30);
    private final long calls = add("架電", Role.SALES, "2026-11-17T11:00", 60);

    TimedDiary() {
        clock.set("2026-11-17T09:05");
    }

    Block article() {
        return block(article);
    }

    Block letter() {
        return block(letter);
    }

    Block calls() {
        return block(calls);
    }

    private Block block(long id) {
        return blocks.find(id).orElseThrow();
    }

    private long add(String title, Role role, String start, int minutes) {
        return blocks.add(new NewBlock(title, role, null, null, new Slot(LocalDateTime.parse(start), minutes)))
                .blockId();
    }

    @Override
    public void close() {
        db.close();
    }
}
