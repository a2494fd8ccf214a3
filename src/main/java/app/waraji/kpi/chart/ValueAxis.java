package app.waraji.kpi.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The upright axis of a chart, at round numbers.
 *
 * @param bottom the lowest number on it
 * @param top the highest
 * @param step between two lines
 */
public record ValueAxis(double bottom, double top, double step) {

    private static final int LINES = 4;
    /** Where all values lie above this part of the highest, the axis need not begin at zero. */
    private static final double FAR_FROM_ZERO = 0.6;

    /**
     * An axis that has room for all of these numbers.
     *
     * @param fromZero whether zero is on it; else it may begin higher
     * @param whole whether no line stands between two whole numbers
     */
    public static ValueAxis of(Collection<Double> numbers, boolean fromZero, boolean whole) {
        double most = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        boolean cut = !fromZero && least > 0 && least > most * FAR_FROM_ZERO && most > least;
        double low = cut ? least : Math.min(0, least);
        double high = cut ? most : Math.max(0, most);
        double step = roundStep(Math.max(high - low, Math.abs(high) * 1e-6) / LINES);
        if (high == low) {
            step = 1;
        }
        if (whole) {
            step = Math.max(1, step);
        }
        double bottom = Math.floor(low / step + 1e-9) * step;
        double top = Math.max(bottom + step, Math.ceil(high / step - 1e-9) * step);
        return new ValueAxis(bottom, top, step);
    }

    /** The numbers at which lines are drawn, from below. */
    public List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        long count = Math.round((top - bottom) / step);
        for (long i = 0; i <= count; i++) {
            lines.add(bottom + i * step);
        }
        return lines;
    }

    /** From 0 at the bottom to 1 at the top. */
    public double part(double number) {
        return (number - bottom) / (top - bottom);
    }

    /** The least of 1, 2 or 5 times a power of ten that is no smaller. */
    private static double roundStep(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double factor : new double[] {1, 2, 5}) {
            if (wanted <= factor * power * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
