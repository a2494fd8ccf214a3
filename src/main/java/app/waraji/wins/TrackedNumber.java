package app.waraji.wins;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;

/**
 * A number that wins may move.
 *
 * @param name as the user reads it
 * @param isShown whether it is on the user's scorecard
 * @param months its values; a month without one is missing
 */
public record TrackedNumber(long id, String name, boolean isShown, SortedMap<YearMonth, Value> months) {

    /** @param text with its unit */
    public record Value(BigDecimal value, String text) {}
}
