package app.waraji.planner.focus;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TimerStore;
import app.waraji.planner.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a day from the stores that own its parts. */
public final class FocusStore {

    /** What a day is made of. */
    static final Set<Topic> TOPICS =
            Set.of(BlockStore.TOPIC, TimerStore.TOPIC, LedgerStore.TOPIC, CalendarStore.TOPIC, ActivityStore.TOPIC);

    private final WorkStore work;
    private final BlockStore blocks;
    private final LedgerStore ledger;
    private final CalendarStore calendar;
    private final ActivityStore activities;

    public FocusStore(
            WorkStore work, BlockStore blocks, LedgerStore ledger, CalendarStore calendar, ActivityStore activities) {
        this.work = work;
        this.blocks = blocks;
        this.ledger = ledger;
        this.calendar = calendar;
        this.activities = activities;
    }

    FocusPlan plan(LocalDate day) {
        return new FocusPlan(
                day,
                blocks.placed(Week.of(day)),
                calendar.commitments(day, day.plusDays(1)),
                activities.all().stream().collect(Collectors.toMap(Activity::id, Function.identity())),
                ledger.reasons(),
                work.timed().orElse(null));
    }

    WorkStore work() {
        return work;
    }

    LedgerStore ledger() {
        return ledger;
    }
}
