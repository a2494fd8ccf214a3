package app.waraji.rules.history;

import java.time.LocalDate;

/**
 * How often the boss is to hear.
 *
 * @param days from one report to the next, at most
 * @param agreedOn from when it holds
 */
public record RhythmFact(int days, LocalDate agreedOn) {}
