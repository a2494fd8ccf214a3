package app.waraji.rules.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A block that repeats.
 *
 * @param until the last day on which it may occur; null for no end
 * @param ended taken off the plan
 */
public record SeriesFact(long id, String title, @Nullable LocalDate until, boolean ended) {}
