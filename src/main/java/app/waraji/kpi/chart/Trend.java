package app.waraji.kpi.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The straight line that the values follow, by the estimator of Theil and Sen: its slope is the median of the slopes
 * between all pairs of values (P. K. Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63, 1968),
 * its height the median of what is left. A few values far off do not bend it.
 *
 * @param slope by which it rises from one period to the next
 * @param start its height at the first period
 */
public record Trend(double slope, double start) {

    /** Fewer values say nothing of a trend. */
    public static final int FEWEST = 6;

    /** @param values one a period, null for a gap; empty for fewer than {@link #FEWEST} */
    public static Optional<Trend> of(List<@Nullable Double> values) {
        int[] places = places(values);
        if (places.length < FEWEST) {
            return Optional.empty();
        }
        double[] heights = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            Double value = values.get(places[i]);
            heights[i] = value == null ? 0 : value;
        }
        double slope = median(slopes(places, heights));
        double[] rests = new double[heights.length];
        for (int i = 0; i < rests.length; i++) {
            rests[i] = heights[i] - slope * places[i];
        }
        return Optional.of(new Trend(slope, median(rests)));
    }

    /** @param place of the period, from 0 */
    public double at(int place) {
        return start + slope * place;
    }

    private static int[] places(List<@Nullable Double> values) {
        int[] places = new int[values.size()];
        int found = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                places[found++] = i;
            }
        }
        return Arrays.copyOf(places, found);
    }

    private static double[] slopes(int[] places, double[] heights) {
        double[] slopes = new double[heights.length * (heights.length - 1) / 2];
        int at = 0;
        for (int i = 0; i < heights.length; i++) {
            for (int j = i + 1; j < heights.length; j++) {
                slopes[at++] = (heights[j] - heights[i]) / (places[j] - places[i]);
            }
        }
        return slopes;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
