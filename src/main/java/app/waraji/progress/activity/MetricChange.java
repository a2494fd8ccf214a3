package app.waraji.progress.activity;

import app.waraji.activities.Channel;
import app.waraji.kpi.Metric;
import app.waraji.kpi.Metric.Known;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a number stood before an activity began, and how it stands now: what adds up as the mean of its weeks or months,
 * a level by its latest value, a rate over the whole stretch.
 *
 * @param before in the {@value #PERIODS} periods before the one of the start; null where nothing was measured then
 * @param now in the last {@value #PERIODS} whole periods, as far as the activity ran in them
 */
record MetricChange(Metric metric, @Nullable BigDecimal before, BigDecimal now) {

    static final int PERIODS = 8;

    private static final int DECIMALS = 1;

    /** The numbers that an activity is to move: the one that was chosen, else those of its channel; inquiries always. */
    static List<Metric> watched(List<Metric> metrics, @Nullable Long chosen, Channel channel) {
        Stream<Metric> first = metrics.stream()
                .filter(metric -> chosen == null ? metric.known() == usual(channel) : metric.id() == chosen);
        Stream<Metric> inquiries = metrics.stream().filter(metric -> metric.known() == Known.INQUIRIES);
        return Stream.concat(first, inquiries).distinct().toList();
    }

    private static Known usual(Channel channel) {
        return switch (channel) {
            case CONTENT -> Known.DOWNLOADS;
            case SEO, SOCIAL -> Known.PAGE_VIEWS;
            case EMAIL -> Known.CLICKS;
            case EXHIBITION -> Known.CARDS;
            case BRANDING, OTHER -> Known.INQUIRIES;
        };
    }

    /** Empty where nothing was measured since the start. */
    static Optional<MetricChange> of(Metric metric, Readings readings, LocalDate start, LocalDate today) {
        LocalDate firstWith = metric.cadence().startOf(start);
        LocalDate running = metric.cadence().startOf(today);
        LocalDate since = back(metric, running);
        BigDecimal now = stood(metric, readings, since.isBefore(firstWith) ? firstWith : since, running);
        return now == null
                ? Optional.empty()
                : Optional.of(
                        new MetricChange(metric, stood(metric, readings, back(metric, firstWith), firstWith), now));
    }

    /** Positive where it grew. */
    int direction() {
        return before == null ? 0 : now.compareTo(before);
    }

    private static LocalDate back(Metric metric, LocalDate start) {
        return switch (metric.cadence()) {
            case WEEK -> start.minusWeeks(PERIODS);
            case MONTH -> start.minusMonths(PERIODS);
        };
    }

    private static @Nullable BigDecimal stood(Metric metric, Readings readings, LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return null;
        }
        if (!metric.kind().addsUp()) {
            return readings.over(metric, from, to).value();
        }
        List<BigDecimal> values = readings.byPeriod(metric, from, to).stream()
                .map(Reading::value)
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty()
                ? null
                : values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
