package app.waraji.report;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Verdict;
import app.waraji.kpi.chart.Figures;
import app.waraji.report.NumberRow.Course;
import app.waraji.report.NumberRow.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a report writes numbers. */
final class FigureWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEW = 10;
    private static final int ENOUGH_WEEKS = 4;

    private final Messages messages;
    private final Messages metrics;
    private final DateWords dates;
    private final Figures figures;

    FigureWords(Locale locale) {
        this.messages = Messages.of(FigureWords.class, locale);
        this.metrics = Messages.of(Metric.class, locale);
        this.dates = new DateWords(messages.locale());
        this.figures = new Figures(messages.locale());
    }

    String label(Metric metric) {
        return metric.label(metrics);
    }

    String monthDay(LocalDate day) {
        return dates.monthDay(day);
    }

    /** Empty for a gap; a rate of fewer than ten as it is: 3件中1件. */
    String value(Metric metric, Reading reading) {
        BigDecimal value = reading.value();
        if (value == null) {
            return "";
        }
        BigDecimal count = reading.count();
        if (metric.kind() == MetricKind.RATE && count != null && count.intValue() < FEW) {
            BigDecimal part = value.multiply(count).divide(HUNDRED, 0, RoundingMode.HALF_UP);
            return messages.text("report.numbers.few", plain(part), plain(count.setScale(0, RoundingMode.HALF_UP)));
        }
        return mark(metric, value);
    }

    String mark(Metric metric, BigDecimal value) {
        if (metric.kind() == MetricKind.RATE) {
            return plain(value.setScale(1, RoundingMode.HALF_UP)) + "%";
        }
        if (metric.kind().addsUp()) {
            return figures.brief(value.setScale(0, RoundingMode.HALF_UP));
        }
        return plain(value);
    }

    /** What to say beside the verdict; may be empty. */
    String remark(Metric metric, Reading now, Marks marks, Verdict verdict, boolean tooFew, Course course) {
        if (tooFew) {
            return messages.text("report.numbers.tooFew");
        }
        BigDecimal value = now.value();
        BigDecimal goal = marks.goal() == null ? marks.minimum() : marks.goal();
        if (value == null) {
            return goal == null ? "" : messages.text("report.numbers.open");
        }
        boolean isBest = isBest(metric, course);
        boolean asksForMore = verdict == Verdict.SHORT || (verdict == Verdict.ENOUGH && !isBest);
        if (goal != null
                && asksForMore
                && goal.compareTo(value) > 0
                && metric.kind().addsUp()
                && metric.direction() == Direction.HIGHER) {
            BigDecimal missing = goal.subtract(value).setScale(0, RoundingMode.UP);
            return messages.text("report.numbers.short", metric.withUnit(metrics, figures.brief(missing)));
        }
        return isBest ? messages.text("report.numbers.best") : "";
    }

    private static boolean isBest(Metric metric, Course course) {
        List<Double> known = course.values().stream().filter(Objects::nonNull).toList();
        Double last = course.values().isEmpty()
                ? null
                : course.values().get(course.values().size() - 1);
        return last != null
                && metric.direction() == Direction.HIGHER
                && known.size() >= ENOUGH_WEEKS
                && known.stream().filter(value -> value >= last).count() == 1;
    }

    String effect(Metric metric, Reading now, Marks marks) {
        String value = value(metric, now);
        BigDecimal goal = marks.goal() == null ? marks.minimum() : marks.goal();
        return goal == null
                ? label(metric) + " " + value
                : messages.text("report.effect.of", label(metric), value, mark(metric, goal));
    }

    /** Late where most with a target are short of their minimum, to be watched where some are. */
    Signal signal(List<NumberRow> rows) {
        List<NumberRow> judged =
                rows.stream().filter(row -> row.judged() != Judged.NONE).toList();
        List<String> below = judged.stream()
                .filter(row -> row.judged() == Judged.SHORT)
                .map(NumberRow::metric)
                .toList();
        if (judged.isEmpty()) {
            return Signal.NONE;
        }
        if (below.isEmpty()) {
            return new Signal(Signal.Level.ON_TRACK, messages.text("report.signal.good"));
        }
        return below.size() * 2 > judged.size()
                ? new Signal(Signal.Level.LATE, messages.text("report.signal.most", judged.size(), below.size()))
                : new Signal(
                        Signal.Level.ATTENTION,
                        messages.text(
                                "report.signal.short",
                                below.stream().collect(Collectors.joining(messages.text("report.time.and")))));
    }

    /** Each metric that missed its target, and where the time went; empty where none did. */
    String cause(List<NumberRow> rows, @Nullable String time) {
        String missed = rows.stream()
                .filter(row -> row.judged() == Judged.SHORT)
                .map(row -> messages.text("report.cause.short", row.metric(), row.target(), row.actual()))
                .collect(Collectors.joining("\n"));
        return missed.isEmpty() || time == null ? missed : missed + "\n" + time;
    }

    private static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
