package app.waraji.cli;

import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a line, as {@code quick} prints it; the names of the components are a contract.
 *
 * @param role the code, as in {@code MARKETING}
 * @param activity its title
 * @param week where a week was said and no day of it
 * @param unparsed the words left in the title that look as if they were meant otherwise, with blanks between
 */
public record QuickUnderstood(
        String title,
        String role,
        @Nullable String activity,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable Week week,
        @Nullable String unparsed) {}
