package app.waraji.progress.trust;

import java.time.LocalDate;

/**
 * A win that somebody was told.
 *
 * @param on the day on which it was told
 * @param to whom; may be empty
 */
public record SharedWin(LocalDate on, String title, String to) {}
