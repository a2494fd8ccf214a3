package app.waraji.planner;

import java.time.LocalDate;
import java.util.Map;

/** Public holidays and those of the firm, as the planner names them. */
@FunctionalInterface
public interface DaysOff {

    /** Knows none. */
    DaysOff NONE = (from, to) -> Map.of();

    /**
     * The days off among these and what they are called.
     *
     * @param to exclusive
     */
    Map<LocalDate, String> names(LocalDate from, LocalDate to);
}
