package app.waraji.cli;

import java.time.LocalDateTime;
import java.util.List;

/** What stands in a calendar file. */
public record CalendarListing(List<Occurrence> occurrences, List<Unreadable> unreadable) {

    /**
     * One event on one day.
     *
     * @param start local in the zone asked for; midnight where it lasts all day
     * @param end exclusive
     */
    public record Occurrence(LocalDateTime start, LocalDateTime end, boolean allDay, String title, String uid) {}

    /**
     * What could not be read.
     *
     * @param line in the file, from 1
     * @param reason in the user's language
     */
    public record Unreadable(int line, String reason) {}
}
