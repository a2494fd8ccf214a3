package app.waraji.kpi.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which values a number moves by itself: the mean, and 2.66 times the mean moving range above and below it (the
 * XmR chart of D. J. Wheeler, Understanding Variation, 1993). What lies outside has a reason worth looking for.
 *
 * @param lower not below zero where no value is
 */
public record ProcessLimits(double mean, double lower, double upper) {

    /** Fewer values say nothing of what is usual. */
    public static final int FEWEST = 6;

    private static final double SCALING = 2.66;

    /**
     * Moving ranges are taken between neighbours only, not across a gap.
     *
     * @param values one a period, null for a gap; empty for fewer than {@link #FEWEST}, or where none has a neighbour
     */
    public static Optional<ProcessLimits> of(List<@Nullable Double> values) {
        List<Double> measured = values.stream().filter(Objects::nonNull).toList();
        double ranges = 0;
        int pairs = 0;
        for (int i = 1; i < values.size(); i++) {
            Double before = values.get(i - 1);
            Double now = values.get(i);
            if (before != null && now != null) {
                ranges += Math.abs(now - before);
                pairs++;
            }
        }
        if (measured.size() < FEWEST || pairs == 0) {
            return Optional.empty();
        }
        double mean =
                measured.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double reach = SCALING * ranges / pairs;
        boolean neverNegative = measured.stream().allMatch(value -> value >= 0);
        double lower = neverNegative ? Math.max(0, mean - reach) : mean - reach;
        return Optional.of(new ProcessLimits(mean, lower, mean + reach));
    }

    public boolean isOutside(double value) {
        return value < lower || value > upper;
    }
}
