package app.waraji.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In which months of an activity results are expected; the month of its start is the first.
 *
 * @param fromMonth 1 to {@link #LONGEST}
 * @param toMonth not before the first, and no more than {@link #LONGEST}
 * @param agreedOn when the boss agreed to that; null where not yet
 */
public record Expectation(
        int fromMonth, int toMonth, @Nullable LocalDate agreedOn) {

    /** Ten years. */
    public static final int LONGEST = 120;

    public Expectation {
        if (fromMonth < 1 || toMonth < fromMonth || toMonth > LONGEST) {
            throw new IllegalArgumentException("results from month " + fromMonth + " to " + toMonth);
        }
    }
}
