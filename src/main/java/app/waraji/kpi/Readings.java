package app.waraji.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the measurements say: rates are worked out, and weeks become months. A value of a week that lies in two months is
 * shared by days, a seventh for each; a level is not shared, its latest value stands.
 */
public final class Readings {

    private static final int DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Long, Metric> metrics;
    private final Map<Long, NavigableMap<LocalDate, Measurement>> measured = new HashMap<>();

    /**
     * @param metrics those that are asked for, and those that their rates are worked out from
     * @param measured by metric
     */
    public Readings(List<Metric> metrics, Map<Long, List<Measurement>> measured) {
        this.metrics = metrics.stream().collect(Collectors.toMap(Metric::id, Function.identity()));
        measured.forEach((metric, values) -> {
            NavigableMap<LocalDate, Measurement> inTime = new TreeMap<>();
            values.forEach(value -> inTime.put(value.start(), value));
            this.measured.put(metric, inTime);
        });
    }

    /**
     * One for each period of the metric that begins in these days, gaps included.
     *
     * @param to exclusive
     */
    public List<Reading> byPeriod(Metric metric, LocalDate from, LocalDate to) {
        LocalDate first = metric.cadence().startOf(from);
        LocalDate start = first.isBefore(from) ? metric.cadence().next(first) : first;
        List<Reading> readings = new ArrayList<>();
        for (; start.isBefore(to); start = metric.cadence().next(start)) {
            readings.add(over(metric, start, metric.cadence().next(start)));
        }
        return readings;
    }

    /**
     * The value of a stretch of days as a whole: sums for what adds up, the latest for a level, the sums divided for a
     * rate. Its note is that of the only period in it, else empty.
     *
     * @param to exclusive
     */
    public Reading over(Metric metric, LocalDate from, LocalDate to) {
        Metric.Ratio ratio = metric.ratio();
        if (ratio == null) {
            return new Reading(from, value(metric, from, to), null, note(metric.id(), from, to));
        }
        BigDecimal numerator = part(ratio.numerator(), from, to);
        BigDecimal denominator = part(ratio.denominator(), from, to);
        return new Reading(from, percent(numerator, denominator), denominator, note(metric.id(), from, to));
    }

    /** Null where there is nothing to divide, or nothing to divide by. */
    private static @Nullable BigDecimal percent(@Nullable BigDecimal of, @Nullable BigDecimal by) {
        return of == null || by == null || by.signum() == 0
                ? null
                : NumberText.plain(of.multiply(HUNDRED).divide(by, DIGITS, RoundingMode.HALF_UP));
    }

    private @Nullable BigDecimal part(long id, LocalDate from, LocalDate to) {
        Metric metric = metrics.get(id);
        return metric == null ? null : over(metric, from, to).value();
    }

    private @Nullable BigDecimal value(Metric metric, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, Measurement> values = measured.getOrDefault(metric.id(), new TreeMap<>());
        // The period that began before the stretch may reach into it.
        NavigableMap<LocalDate, Measurement> touching =
                values.subMap(metric.cadence().startOf(from), true, to, false);
        return metric.kind().addsUp() ? sum(metric, touching, from, to) : latest(touching);
    }

    private static @Nullable BigDecimal sum(
            Metric metric, NavigableMap<LocalDate, Measurement> values, LocalDate from, LocalDate to) {
        BigDecimal sum = null;
        for (Measurement each : values.values()) {
            if (each.value() != null) {
                BigDecimal share =
                        shared(each.value(), each.start(), metric.cadence().next(each.start()), from, to);
                sum = sum == null ? share : sum.add(share);
            }
        }
        return sum == null ? null : NumberText.plain(sum);
    }

    /** The part of a period's value that falls into the stretch. */
    private static BigDecimal shared(BigDecimal value, LocalDate start, LocalDate end, LocalDate from, LocalDate to) {
        LocalDate first = start.isBefore(from) ? from : start;
        LocalDate last = end.isAfter(to) ? to : end;
        long days = ChronoUnit.DAYS.between(first, last);
        long ofDays = ChronoUnit.DAYS.between(start, end);
        return days == ofDays
                ? value
                : value.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(ofDays), DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal latest(NavigableMap<LocalDate, Measurement> values) {
        return values.descendingMap().values().stream()
                .map(Measurement::value)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private String note(long metric, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, Measurement> values =
                measured.getOrDefault(metric, new TreeMap<>()).subMap(from, true, to, false);
        return values.size() == 1 ? values.firstEntry().getValue().note() : "";
    }
}
