package app.waraji.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A busy time from an imported calendar, in the user's own time: one occurrence of an event.
 *
 * @param uid the event's own name in its calendar; empty where it has none
 * @param title empty where the event has none
 * @param end exclusive; the start itself where the event has no length. An all-day one ends at the midnight after its
 *     last day
 */
public record Commitment(String uid, String title, LocalDateTime start, LocalDateTime end, boolean allDay) {

    /** The order of lists: by start, then by the event's name. */
    public static final Comparator<Commitment> BY_START = Comparator.comparing(Commitment::start)
            .thenComparing(Commitment::uid)
            .thenComparing(Commitment::end)
            .thenComparing(Commitment::title);

    /** Whether any of it falls on the days from {@code from} to before {@code to}. */
    public boolean touches(LocalDate from, LocalDate to) {
        LocalDateTime first = from.atStartOfDay();
        return start.isBefore(to.atStartOfDay()) && (end.isAfter(first) || !start.isBefore(first));
    }
}
