package app.waraji.planner;

import java.time.LocalDate;

/**
 * That a block is one of a series.
 *
 * @param day that the rule of the series gave, before holidays and before anybody moved the block
 * @param isException whether it was changed by hand: a change of the whole series leaves it alone
 */
public record Occurrence(long seriesId, LocalDate day, boolean isException) {}
