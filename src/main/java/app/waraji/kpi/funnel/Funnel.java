package app.waraji.kpi.funnel;

import app.waraji.kpi.Metric;
import app.waraji.kpi.Metric.Known;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From cards to orders within some days. A step of which nothing was entered is left out: the next one is then held
 * against the step before.
 *
 * @param to exclusive
 * @param steps those with numbers, in order
 * @param missing those without
 */
public record Funnel(LocalDate from, LocalDate to, List<Step> steps, List<Metric> missing) {

    private static final List<Known> ORDER = List.of(
            Known.CARDS, Known.MAILS_OPENED, Known.PAGE_VIEWS, Known.INQUIRIES, Known.OPPORTUNITIES, Known.ORDERS);

    /**
     * One step.
     *
     * @param count whole; weeks that were shared by days are rounded
     * @param entered how many of its weeks or months have a number
     * @param periods how many of them have begun
     * @param rate of the step before; null for the first, and where that was zero
     */
    public record Step(
            Metric metric,
            BigDecimal count,
            int entered,
            int periods,
            @Nullable Rate rate) {}

    /**
     * How many went on from one step to the next.
     *
     * @param of what the part is taken of: its n; above zero
     */
    public record Rate(BigDecimal part, BigDecimal of) {

        private static final BigDecimal FEW = BigDecimal.TEN;

        /** So few that a percentage would say more than is known. */
        public boolean isOfFew() {
            return of.compareTo(FEW) < 0;
        }

        /** More came than the step before had: they did not all come from there. */
        public boolean isMore() {
            return part.compareTo(of) > 0;
        }

        /** With one decimal. */
        public BigDecimal percent() {
            return part.multiply(BigDecimal.valueOf(100)).divide(of, 1, RoundingMode.HALF_UP);
        }

        /** How often the step before fits into this one, with one decimal. */
        public BigDecimal times() {
            return part.divide(of, 1, RoundingMode.HALF_UP);
        }
    }

    public Funnel {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * Weeks that reach beyond the days are shared by days.
     *
     * @param to exclusive
     * @param today what begins after it is not expected to have a number
     */
    public static Funnel of(List<Metric> metrics, Readings readings, LocalDate from, LocalDate to, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        List<Metric> missing = new ArrayList<>();
        for (Known known : ORDER) {
            for (Metric metric : metrics) {
                if (metric.known() == known) {
                    BigDecimal count = readings.over(metric, from, to).value();
                    if (count == null) {
                        missing.add(metric);
                    } else {
                        // Whole, so that a rate is that of the numbers beside it.
                        BigDecimal whole = count.setScale(0, RoundingMode.HALF_UP);
                        steps.add(step(metric, whole, begun(metric, readings, from, to, today), steps));
                    }
                }
            }
        }
        return new Funnel(from, to, steps, missing);
    }

    private static Step step(Metric metric, BigDecimal count, List<Reading> begun, List<Step> before) {
        BigDecimal of = before.isEmpty() ? null : before.get(before.size() - 1).count();
        int entered = (int)
                begun.stream().map(Reading::value).filter(Objects::nonNull).count();
        return new Step(
                metric, count, entered, begun.size(), of == null || of.signum() <= 0 ? null : new Rate(count, of));
    }

    private static List<Reading> begun(
            Metric metric, Readings readings, LocalDate from, LocalDate to, LocalDate today) {
        LocalDate end = to.isAfter(today) ? today.plusDays(1) : to;
        return readings.byPeriod(metric, metric.cadence().startOf(from), end);
    }

    /** The largest number of all steps; zero without any. */
    public BigDecimal most() {
        return steps.stream().map(Step::count).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * How long the bar of a step is against that of the largest, from 0 to 1: by the logarithm of its count, as page views
     * in their thousands would leave nothing to be seen of three orders.
     */
    public double length(Step step) {
        double count = step.count().doubleValue();
        return count <= 0 ? 0 : Math.log1p(count) / Math.log1p(most().doubleValue());
    }
}
