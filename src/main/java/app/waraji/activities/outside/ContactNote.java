package app.waraji.activities.outside;

import java.time.LocalDate;

/** What was said or agreed with a partner on a day. */
public record ContactNote(long id, long partnerId, LocalDate on, String text) {}
