package app.waraji.planner.ledger;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marketing minutes of one week that share one fate and stood side by side. The portions of a week are all its minutes,
 * each once, and each portion belongs to one day: by them months and quarters, which are made of days, are summed as
 * exactly as weeks.
 *
 * @param day the day they count to: of the slot they stand in or, if they were given away, of the slot out of which they
 *     last were, wherever they were made up for; a slot that runs over midnight belongs to the day it starts on
 * @param stretch the time of day they stand in, or stood in when they were given away
 * @param by the gesture that gave them away; null where none did
 * @param reason why they were given away; null where they were not
 */
public record Portion(
        Fate fate,
        LocalDate day,
        Slot stretch,
        long blockId,
        @Nullable LedgerEntry by,
        @Nullable Reason reason) {

    /** What became of planned minutes, and of those done without a plan. */
    public enum Fate {
        KEPT,
        RECOVERED,
        RESCHEDULED,
        LOST,
        OPEN,
        UNPLANNED
    }

    /**
     * Works out what became of the minutes of one week.
     *
     * @param entries in the order recorded; those that do not touch the week are passed over
     * @param off out of which nothing is given away
     * @param notKnown the reason under which undecided minutes count once the week is over
     * @param now the user's wall clock
     */
    public static List<Portion> of(
            Week week, List<LedgerEntry> entries, TimeOff off, Reason notKnown, LocalDateTime now) {
        LedgerReplay replay = new LedgerReplay(week);
        entries.forEach(entry -> replay.apply(entry.lessTimeOff(off)));
        return replay.portions(off, notKnown, now);
    }

    public int minutes() {
        return stretch.minutes();
    }

    public boolean isGivenAway() {
        return fate == Fate.RECOVERED || fate == Fate.RESCHEDULED || fate == Fate.LOST;
    }
}
