package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entered value.
 *
 * @param start the first day of its period: a Monday, or the first of a month
 */
public record NumberFact(long metric, LocalDate start, double value, Instant recordedAt) {}
