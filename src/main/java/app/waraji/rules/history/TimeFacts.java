package app.waraji.rules.history;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.settings.WorkingHours;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;

/**
 * When there is time to work.
 *
 * @param off holidays, leave, exhibitions
 * @param commitments of imported calendars, those with hours
 * @param weeklyMinimum minutes of marketing that a whole week is to keep
 * @param zone the user's own
 */
public record TimeFacts(
        WorkingHours hours,
        TimeOff off,
        List<Slot> commitments,
        int weeklyMinimum,
        Month fiscalYearStart,
        ZoneId zone) {

    public TimeFacts {
        commitments = List.copyOf(commitments);
    }
}
