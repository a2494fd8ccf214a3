package app.waraji.planner.focus;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Topic;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.TimerStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.series.SeriesStore;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a day from the stores that own its parts. */
public final class FocusStore {

    /** What a day is made of. */
    static final Set<Topic> TOPICS = Set.of(
            BlockStore.TOPIC,
            TimerStore.TOPIC,
            LedgerStore.TOPIC,
            CalendarStore.TOPIC,
            TimeOffStore.TOPIC,
            ActivityStore.TOPIC);

    private final TimedWorkStore work;
    private final BlockStore blocks;
    private final SeriesStore series;
    private final LedgerStore ledger;
    private final CalendarStore calendar;
    private final ActivityStore activities;

    public FocusStore(
            TimedWorkStore work,
            BlockStore blocks,
            SeriesStore series,
            LedgerStore ledger,
            CalendarStore calendar,
            ActivityStore activities) {
        this.work = work;
        this.blocks = blocks;
        this.series = series;
        this.ledger = ledger;
        this.calendar = calendar;
        this.activities = activities;
    }

    FocusPlan plan(LocalDate day) {
        Week week = Week.of(day);
        series.keepLaidOut(week);
        return new FocusPlan(
                day,
                blocks.placed(week),
                calendar.commitments(day, day.plusDays(1)),
                ledger.timeOff(week),
                activities.all().stream().collect(Collectors.toMap(Activity::id, Function.identity())),
                ledger.reasons(),
                work.timed().orElse(null));
    }

    TimedWorkStore work() {
        return work;
    }

    LedgerStore ledger() {
        return ledger;
    }
}
