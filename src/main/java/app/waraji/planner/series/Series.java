package app.waraji.planner.series;

import java.time.LocalDate;

/**
 * A block that repeats.
 *
 * @param laidOutTo the day before which all of its occurrences are blocks
 */
public record Series(long id, Regular regular, LocalDate laidOutTo) {}
