package app.waraji.planner.ideal;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.Commitment;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.Holiday;
import app.waraji.calendar.off.TimeOff;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import java.util.ArrayList;
import java.util.List;

/** Reads what a week holds from the stores that own its parts. */
public final class WeekSoFarStore {

    private static final int A_DAY = 24 * 60;

    private final BlockStore blocks;
    private final CalendarStore calendar;
    private final TimeOffStore off;
    private final LedgerStore ledger;
    private final SettingsStore settings;

    public WeekSoFarStore(
            BlockStore blocks, CalendarStore calendar, TimeOffStore off, LedgerStore ledger, SettingsStore settings) {
        this.blocks = blocks;
        this.calendar = calendar;
        this.off = off;
        this.ledger = ledger;
        this.settings = settings;
    }

    WeekSoFar read(Week week) {
        List<Taken> taken = new ArrayList<>();
        blocks.placed(week).forEach(block -> add(taken, block));
        // One that runs over midnight reaches into this week.
        blocks.placed(week.previous()).forEach(block -> add(taken, block));
        calendar.commitments(week).stream()
                .filter(WeekSoFarStore::takesTime)
                .forEach(its ->
                        taken.add(new Taken(Taken.Kind.COMMITMENT, its.title(), Slot.between(its.start(), its.end()))));
        TimeOff timeOff = off.of(week);
        for (Holiday holiday : timeOff.holidays()) {
            Slot day = new Slot(holiday.day().atStartOfDay(), A_DAY);
            taken.add(new Taken(Taken.Kind.HOLIDAY, holiday.name(), day));
        }
        for (Absence absence : timeOff.absences()) {
            taken.add(new Taken(Taken.Kind.ABSENCE, absence.title(), absence.slot()));
        }
        int marketing = ledger.week(week).planned();
        return new WeekSoFar(week, taken, marketing, weeklyMinimum());
    }

    int weeklyMinimum() {
        return settings.preferences().weeklyMinimum();
    }

    private static void add(List<Taken> taken, Block block) {
        Slot slot = block.slot();
        if (slot != null && block.state() != BlockState.SKIPPED) {
            taken.add(new Taken(Taken.Kind.BLOCK, block.title(), slot));
        }
    }

    /** What lasts the whole day, such as a birthday, takes no hours. */
    private static boolean takesTime(Commitment commitment) {
        return !commitment.allDay() && commitment.start().isBefore(commitment.end());
    }
}
