package app.waraji.exchange;

import app.waraji.wins.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A win of the sample.
 *
 * @param number tells it from the others
 * @param tag of its activity
 * @param after the win that it follows; null for the first of a chain
 */
record SampleWin(
        int number,
        LocalDate on,
        String title,
        String tag,
        Outcome outcome,
        @Nullable SampleWin after) {}
