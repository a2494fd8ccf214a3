package app.waraji.calendar;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar whose commitments lie on the week.
 *
 * @param importedAt when its file was last read, in the user's time
 * @param unread what could not be read of it, in the order of the file
 * @param feed where it is fetched from; null for a file that was read once
 */
public record ImportedCalendar(
        long id,
        String name,
        LocalDateTime importedAt,
        List<Unread> unread,
        @Nullable Feed feed) {

    /**
     * An address that a calendar is fetched from.
     *
     * @param failing null while the last copy is good
     */
    public record Feed(
            CalendarAddress address,
            boolean hourly,
            @Nullable Failing failing) {}

    /**
     * An address that does not answer as it should; what was read before stays.
     *
     * @param since of the first failure in a row, in the user's time
     */
    public record Failing(LocalDateTime since, FetchTrouble why) {}
}
