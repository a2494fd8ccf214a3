package app.waraji.calendar;

import java.util.List;
import java.util.Optional;

/**
 * A VEVENT as it was read: a single event, a series, or a change to one occurrence of a series.
 *
 * @param line where it begins in the file
 * @param uid empty where it has none
 */
record IcsEvent(int line, String uid, String title, IcsSpan span, Repeats repeats, Change change) {

    /** The rules and dates of a series; all empty for a single event. A date without a length has the event's own. */
    record Repeats(
            List<RecurrenceRule> rules,
            List<RecurrenceRule> exceptRules,
            List<IcsSpan> dates,
            List<IcsTime> exceptDates) {

        boolean none() {
            return rules.isEmpty() && dates.isEmpty();
        }
    }

    /**
     * What it changes in the series of the same uid.
     *
     * @param occurrence which one, by its first start; empty: this is no change, but the event itself
     * @param andLater whether all later ones too
     * @param cancelled whether it is called off
     * @param sequence the later of two changes has the greater one
     */
    record Change(Optional<IcsTime> occurrence, boolean andLater, boolean cancelled, int sequence) {}

    boolean isChange() {
        return change.occurrence().isPresent();
    }

    boolean isCancelled() {
        return change.cancelled();
    }
}
