package app.waraji.calendar;

import java.time.LocalDateTime;

/**
 * A calendar whose commitments lie on the week.
 *
 * @param importedAt when its file was last read, in the user's time
 */
public record ImportedCalendar(long id, String name, LocalDateTime importedAt) {}
