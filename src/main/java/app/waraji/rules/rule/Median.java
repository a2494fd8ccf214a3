package app.waraji.rules.rule;

import java.util.stream.DoubleStream;

/** The middle one of some values. */
final class Median {

    private Median() {}

    /** Rounded; 0 where there are none. */
    static int of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return (int) Math.round(median);
    }
}
