package app.waraji.boss;

import java.time.LocalDate;

/**
 * A report that the boss was sent.
 *
 * @param periodFrom the first day of its period
 * @param to whom, as addressed
 */
public record SentReport(long id, ReportKind kind, LocalDate periodFrom, LocalDate on, String to) {}
