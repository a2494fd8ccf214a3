package app.waraji.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar file as it was read.
 *
 * @param name what it calls itself; empty where it does not
 * @param text the file in Unicode, its lines unfolded: reading it again gives the same events
 * @param events in the order of the file
 * @param unread what could not be read, in the order of the file
 */
record IcsCalendar(String name, String text, List<IcsEvent> events, List<Unread> unread) {

    private static final int EVENTS_A_STEP = 1_000;

    /**
     * What occurs in a stretch of time.
     *
     * @param commitments by start, then by uid
     * @param unread series that could not be listed whole
     */
    record Occurrences(List<Commitment> commitments, List<Unread> unread) {}

    /** How many events there are to come to: a series counts once, its changes and what is called off not at all. */
    long eventCount() {
        return events.stream()
                .filter(event -> !event.isChange() && !event.isCancelled())
                .count();
    }

    /** Those that start in the range, {@code to} exclusive, on the clock of the zone. */
    Occurrences between(LocalDate from, LocalDate to, ZoneId zone) {
        return between(from, to, zone, Progress.untold());
    }

    Occurrences between(LocalDate from, LocalDate to, ZoneId zone, Progress progress) {
        Map<String, List<IcsEvent>> byUid = new LinkedHashMap<>();
        for (IcsEvent event : events) {
            // Without a uid an event has to do with no other.
            String key = event.uid().isEmpty() ? "\n" + event.line() : event.uid();
            byUid.computeIfAbsent(key, uid -> new ArrayList<>()).add(event);
        }
        EventDates dates = new EventDates(zone, from, to);
        int done = 0;
        for (List<IcsEvent> sharing : byUid.values()) {
            dates.add(sharing);
            if (++done % EVENTS_A_STEP == 0) {
                progress.reached((double) done / byUid.size());
            }
        }
        List<Commitment> commitments =
                dates.commitments().stream().sorted(Commitment.BY_START).toList();
        return new Occurrences(commitments, List.copyOf(dates.unread()));
    }
}
