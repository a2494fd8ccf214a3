package app.waraji.progress.dedicated;

import app.waraji.activities.outside.Assumptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much time marketing wants, how much it was kept, and what the gap costs; in minutes.
 *
 * @param weeks that were looked at
 * @param kept done in those weeks, planned or not
 * @param ideal that a usual week gives to marketing
 * @param open what is noted and has no place on the grid yet
 * @param results that came in those weeks
 * @param day that one day a week would be, in minutes
 */
public record DedicatedCase(int weeks, int kept, int ideal, int open, int results, int day, Assumptions assumptions) {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int HUNDRED = 100;
    private static final int DIGITS = 8;

    /** With fewer results than these, what an hour brings is little more than a guess. */
    private static final int FEW = 10;

    /** What the ideal week would have given. */
    public int wantedByIdeal() {
        return ideal * weeks;
    }

    /** What was done, and what is noted still. */
    public int wantedByTasks() {
        return kept + open;
    }

    /** The larger of both: noted work is meant for the blocks of the ideal week, so that they are not added up. */
    public int wanted() {
        return Math.max(wantedByIdeal(), wantedByTasks());
    }

    /** What was wanted and not kept; none where all was. */
    public int gap() {
        return Math.max(0, wanted() - kept);
    }

    public int gapAWeek() {
        return Math.round(gap() / (float) weeks);
    }

    /** How many results a kept hour brought; empty where none was kept. */
    public Optional<BigDecimal> resultsAnHour() {
        return kept == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(results)
                        .multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
                        .divide(BigDecimal.valueOf(kept), DIGITS, RoundingMode.HALF_UP));
    }

    /** Whether there are so few results that what an hour brings is a guess. */
    public boolean isGuess() {
        return results < FEW;
    }

    /** How many results so many minutes would bring, as those kept did. */
    public Optional<BigDecimal> resultsIn(int minutes) {
        return resultsAnHour()
                .map(each -> each.multiply(BigDecimal.valueOf(minutes))
                        .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), 1, RoundingMode.HALF_UP));
    }

    /** What so many minutes would bring, in yen; empty where no hour was kept, or nobody said what a result is worth. */
    public OptionalLong valueOf(int minutes) {
        Long value = assumptions.resultValue();
        Optional<BigDecimal> each = resultsAnHour();
        if (value == null || each.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(each.get()
                .multiply(BigDecimal.valueOf(minutes))
                .multiply(BigDecimal.valueOf(value))
                .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** What the gap costs, in yen. */
    public OptionalLong costOfGap() {
        return valueOf(gap());
    }

    /** What one day a week would have been over these weeks. */
    public int days() {
        return day * weeks;
    }

    /** How much of the gap one day a week would close. */
    public int closed() {
        return Math.min(gap(), days());
    }

    /** Of a hundred; a hundred where there is no gap. */
    public int closedPercent() {
        return gap() == 0 ? HUNDRED : (int) Math.round(closed() * (double) HUNDRED / gap());
    }

    /** What that day would cost over these weeks, in yen. */
    public long costOfDays() {
        return BigDecimal.valueOf(days())
                .multiply(BigDecimal.valueOf(assumptions.hourlyCost()))
                .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
