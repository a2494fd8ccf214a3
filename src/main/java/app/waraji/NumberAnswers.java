package app.waraji;

import app.waraji.cli.NumberLine;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.NumberText;
import app.waraji.kpi.Reading;
import app.waraji.kpi.Readings;
import app.waraji.kpi.Target;
import app.waraji.kpi.TargetStore;
import app.waraji.kpi.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Answers the commands about numbers. */
final class NumberAnswers {

    private final MetricStore metrics;
    private final TargetStore targets;
    private final MeasurementStore measurements;
    private final Messages words;
    private final Messages messages;

    NumberAnswers(Stores stores, Locale locale) {
        this.metrics = stores.metrics();
        this.targets = stores.targets();
        this.measurements = stores.measurements();
        this.words = Messages.of(Metric.class, locale);
        this.messages = Messages.of(NumberAnswers.class, locale);
    }

    /** Enters the value into the period of the metric that the week's Monday lies in; keeps the note that is there. */
    String set(String name, Week week, String text) {
        Metric metric =
                metrics.find(name).orElseThrow(() -> new Refusal(messages.text("numbers.unknown", name, known())));
        if (metric.ratio() != null) {
            throw new Refusal(messages.text("numbers.rate", metric.label(words)));
        }
        BigDecimal value =
                NumberText.read(text).orElseThrow(() -> new Refusal(messages.text("numbers.no-number", text)));
        refuseUncountable(metric, value, text);
        LocalDate start = metric.cadence().startOf(week.monday());
        String note = measurements.of(List.of(metric.id())).getOrDefault(metric.id(), List.of()).stream()
                .filter(each -> each.start().equals(start))
                .map(Measurement::note)
                .findFirst()
                .orElse("");
        measurements.enter(metric, start, value, note);
        return messages.text(
                "numbers.done", metric.label(words), start.toString(), metric.withUnit(words, value.toPlainString()));
    }

    private void refuseUncountable(Metric metric, BigDecimal value, String text) {
        if (metric.kind() != MetricKind.COUNT) {
            return;
        }
        if (value.signum() < 0) {
            throw new Refusal(messages.text("numbers.negative", metric.label(words), text));
        }
        if (!NumberText.isWhole(value)) {
            throw new Refusal(messages.text("numbers.fraction", metric.label(words), text));
        }
    }

    private String known() {
        return String.join(
                ", ",
                metrics.all().stream()
                        .filter(metric -> metric.ratio() == null)
                        .map(Metric::key)
                        .toList());
    }

    List<NumberLine> lines(int weeks, Week last) {
        Week first = last.plus(1L - weeks);
        List<Metric> all = metrics.all();
        Map<Long, List<Measurement>> measured =
                measurements.between(first.monday().minusMonths(1), last.next().monday());
        Map<Long, List<Target>> aims = targets.all();
        Readings readings = new Readings(all, measured);
        return all.stream()
                .filter(metric -> metric.isShown() || measured.containsKey(metric.id()))
                .map(metric -> {
                    Marks marks = Target.holding(aims.getOrDefault(metric.id(), List.of()), last.monday())
                            .map(Target::marks)
                            .orElse(Marks.NONE);
                    List<Reading> shown = IntStream.range(0, weeks)
                            .mapToObj(i -> readings.over(
                                    metric,
                                    first.plus(i).monday(),
                                    first.plus(i + 1L).monday()))
                            .toList();
                    return line(metric, shown, marks, verdict(metric, readings, marks, first, last));
                })
                .toList();
    }

    /** On the latest value of a period of its own: of what is entered by the month, a week has only a share. */
    private static Verdict verdict(Metric metric, Readings readings, Marks marks, Week first, Week last) {
        LocalDate from = metric.cadence().startOf(first.monday());
        return readings.byPeriod(metric, from, last.next().monday()).stream()
                .map(Reading::value)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .map(latest -> Verdict.of(latest, marks, metric.direction()))
                .orElse(Verdict.NONE);
    }

    private NumberLine line(Metric metric, List<Reading> readings, Marks marks, Verdict verdict) {
        String unit = metric.withUnit(words, "");
        return new NumberLine(
                metric.key(),
                unit.isBlank() ? null : unit.strip(),
                metric.kind().name().toLowerCase(Locale.ROOT),
                readings.stream()
                        .map(each -> new NumberLine.Value(Week.of(each.start()), each.value(), each.count()))
                        .toList(),
                marks.isEmpty() ? null : new NumberLine.Target(marks.minimum(), marks.goal(), marks.stretch()),
                verdict.name().toLowerCase(Locale.ROOT));
    }
}
