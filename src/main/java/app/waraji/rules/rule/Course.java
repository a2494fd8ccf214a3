package app.waraji.rules.rule;

import java.util.List;

/**
 * The usual course of a number, from its values and how they differ from one to the next (an XmR chart).
 *
 * @param mean of the values
 * @param sigma the mean moving range, divided by 1.128; of few values no less than the spread, as limits are only
 *     beginning to be known then
 * @param spread the standard deviation, where it is more than sigma: of few values the ranges may be small by chance
 * @see <a href="https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm">NIST: Individuals Control Charts</a>
 */
record Course(double mean, double sigma, double spread) {

    /** With fewer values nothing is usual. */
    static final int LEAST = 6;

    /** With fewer values the limits are wide. */
    private static final int SURE = 12;

    private static final double RANGE_TO_SIGMA = 1.128;

    static Course of(List<Double> values) {
        double sum = 0;
        double ranges = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += values.get(i);
            ranges += i == 0 ? 0 : Math.abs(values.get(i) - values.get(i - 1));
        }
        double mean = values.isEmpty() ? 0 : sum / values.size();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double sigma = ranges / Math.max(1, values.size() - 1) / RANGE_TO_SIGMA;
        double spread = Math.max(sigma, Math.sqrt(squares / Math.max(1, values.size() - 1)));
        return new Course(mean, values.size() < SURE ? spread : sigma, spread);
    }

    double upper() {
        return mean + 3 * sigma;
    }

    double lower() {
        return mean - 3 * sigma;
    }

    boolean holds(double value) {
        return value <= upper() && value >= lower();
    }

    /** Whether so many of these lie beyond so many sigmas, all on one side; within the limits the spread counts. */
    boolean isShifted(List<Double> values, double sigmas, int least) {
        double distance = sigmas * (sigmas < 3 ? spread : sigma);
        long above = values.stream().filter(value -> value > mean + distance).count();
        long below = values.stream().filter(value -> value < mean - distance).count();
        return above >= least || below >= least;
    }
}
