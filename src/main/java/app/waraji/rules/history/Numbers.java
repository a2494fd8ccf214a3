package app.waraji.rules.history;

import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was measured, as it was known at one moment. A week without a value is a gap, not a zero. */
public final class Numbers {

    private final NumberIndex index;
    private final Days days;
    private final Instant at;

    Numbers(NumberIndex index, Days days, Instant at) {
        this.index = index;
        this.days = days;
        this.at = at;
    }

    /** Those entered by the week, and rates of them. */
    public List<MetricFact> weekly() {
        return index.facts.metrics().stream()
                .filter(metric -> metric.cadence() == Cadence.WEEK)
                .toList();
    }

    public Optional<MetricFact> metric(String key) {
        return index.facts.metrics().stream()
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }

    public Optional<MetricFact> metric(long id) {
        return Optional.ofNullable(index.metrics.get(id));
    }

    /** Empty for a gap. */
    public Optional<Point> point(MetricFact metric, Week week) {
        Long numerator = metric.numerator();
        Long denominator = metric.denominator();
        if (numerator != null && denominator != null) {
            Double part = value(numerator, week.monday());
            Double of = value(denominator, week.monday());
            return part == null || of == null || of == 0
                    ? Optional.empty()
                    : Optional.of(new Point(week, 100 * part / of, part, of));
        }
        Double value = value(metric.id(), week.monday());
        return value == null ? Optional.empty() : Optional.of(new Point(week, value, value, 0));
    }

    /** Those of so many weeks before this one that have a value, in time; weeks wholly off are passed over. */
    public List<Point> before(MetricFact metric, Week week, int weeks) {
        List<Point> points = new ArrayList<>();
        for (Week each = week.plus(-weeks); each.compareTo(week) < 0; each = each.next()) {
            if (!days.isBlocked(each)) {
                point(metric, each).ifPresent(points::add);
            }
        }
        return points;
    }

    /** What is aimed at in this week, scaled to its working days. */
    public Marks marks(MetricFact metric, Week week) {
        TargetFact holding = null;
        for (TargetFact target : index.targets.getOrDefault(metric.id(), List.of())) {
            boolean holds = !target.validFrom().isAfter(week.monday())
                    && !target.recordedAt().isAfter(at);
            if (holds && (holding == null || !target.validFrom().isBefore(holding.validFrom()))) {
                holding = target;
            }
        }
        if (holding == null) {
            return Marks.NONE;
        }
        boolean scales = holding.byWorkingDays() || metric.kind().addsUp();
        return Marks.of(holding, scales ? days.share(week) : 1);
    }

    /** Whether anything was entered for the week. */
    public boolean isEntered(Week week) {
        return index.values.values().stream().anyMatch(values -> isKnown(values.get(week.monday())));
    }

    /** The latest week before this one for which something was entered. */
    public Optional<Week> lastEntered(Week before) {
        LocalDate last = null;
        for (Map<LocalDate, NumberFact> values : index.values.values()) {
            for (NumberFact value : values.values()) {
                boolean later = last == null || value.start().isAfter(last);
                if (later && isKnown(value) && value.start().isBefore(before.monday())) {
                    last = value.start();
                }
            }
        }
        return Optional.ofNullable(last).map(Week::of);
    }

    /** The day of the earliest value that is known. */
    Optional<LocalDate> firstDay() {
        LocalDate first = null;
        for (NumberFact value : index.facts.values()) {
            if (isKnown(value) && (first == null || value.start().isBefore(first))) {
                first = value.start();
            }
        }
        return Optional.ofNullable(first);
    }

    private @Nullable Double value(long metric, LocalDate start) {
        NumberFact value = index.values.getOrDefault(metric, Map.of()).get(start);
        return value != null && isKnown(value) ? (Double) value.value() : null;
    }

    private boolean isKnown(@Nullable NumberFact value) {
        return value != null && !value.recordedAt().isAfter(at);
    }
}
