package app.waraji.boss;

import java.time.LocalDate;

/**
 * A report of this kind was agreed with the boss.
 *
 * @param agreedOn the first one is that of the period with this day in it
 * @param words by which way and when, as the user says it; may be empty
 */
public record Rhythm(ReportKind kind, LocalDate agreedOn, String words) {}
