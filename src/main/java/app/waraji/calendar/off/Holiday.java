package app.waraji.calendar.off;

import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param name a public one's in the user's language; the firm's own as the user wrote it
 * @param isPublic else the firm's own
 */
public record Holiday(LocalDate day, String name, boolean isPublic) {}
