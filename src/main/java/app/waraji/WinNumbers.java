package app.waraji;

import app.waraji.kernel.Messages;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import app.waraji.wins.MovedNumbers;
import app.waraji.wins.TrackedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells wins of the numbers that they may have moved. */
final class WinNumbers implements MovedNumbers {

    private final MetricStore metrics;
    private final MeasurementStore measurements;
    private final Messages words;

    WinNumbers(Stores stores, Locale locale) {
        this.metrics = stores.metrics();
        this.measurements = stores.measurements();
        this.words = Messages.of(Metric.class, locale);
    }

    @Override
    public List<TrackedNumber> between(YearMonth first, YearMonth last) {
        List<Metric> all = metrics.all();
        Readings readings = new Readings(
                all,
                measurements.between(
                        first.minusMonths(1).atDay(1), last.plusMonths(1).atDay(1)));
        return all.stream()
                .map(metric -> new TrackedNumber(
                        metric.id(), metric.label(words), metric.isShown(), months(metric, readings, first, last)))
                .toList();
    }

    private SortedMap<YearMonth, TrackedNumber.Value> months(
            Metric metric, Readings readings, YearMonth first, YearMonth last) {
        SortedMap<YearMonth, TrackedNumber.Value> months = new TreeMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Reading reading =
                    readings.over(metric, month.atDay(1), month.plusMonths(1).atDay(1));
            BigDecimal value = reading.value();
            if (value != null) {
                String text = metric.withUnit(words, written(value));
                months.put(month, new TrackedNumber.Value(value, text));
            }
        }
        return months;
    }

    /** Weeks that straddle two months leave fractions, which a month as a whole does not need. */
    private static String written(BigDecimal value) {
        BigDecimal rounded = value.setScale(value.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }
}
