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

/** What was measured, as it was known at one moment. A week or month without a value is a gap, not a zero. */
public final class Numbers {

    private final NumberIndex index;
    private final Days days;
    private final Instant at;

    Numbers(NumberIndex index, Days days, Instant at) {
        this.index = index;
        this.days = days;
        this.at = at;
    }

    /** Those entered by the week and those entered by the month, and rates of them. */
    public List<MetricFact> all() {
        return index.facts.metrics();
    }

    /** Those entered so often, and rates of them. */
    public List<MetricFact> every(Cadence cadence) {
        return all().stream().filter(metric -> metric.cadence() == cadence).toList();
    }

    public List<MetricFact> weekly() {
        return every(Cadence.WEEK);
    }

    public Optional<MetricFact> metric(String key) {
        return index.facts.metrics().stream()
                .filter(metric -> metric.key().equals(key))
                .findFirst();
    }

    public Optional<MetricFact> metric(long id) {
        return Optional.ofNullable(index.metrics.get(id));
    }

    public Optional<Point> point(MetricFact metric, Week week) {
        return point(metric, Term.of(week));
    }

    /** Empty for a gap. */
    public Optional<Point> point(MetricFact metric, Term term) {
        Long numerator = metric.numerator();
        Long denominator = metric.denominator();
        if (numerator != null && denominator != null) {
            Double part = value(numerator, term);
            Double of = value(denominator, term);
            return part == null || of == null || of == 0
                    ? Optional.empty()
                    : Optional.of(new Point(term, 100 * part / of, part, of));
        }
        Double value = value(metric.id(), term);
        return value == null ? Optional.empty() : Optional.of(new Point(term, value, value, 0));
    }

    public List<Point> before(MetricFact metric, Week week, int weeks) {
        return before(metric, Term.of(week), weeks);
    }

    /** Those of so many terms before this one that have a value, in time; what was off altogether is passed over. */
    public List<Point> before(MetricFact metric, Term term, int count) {
        List<Point> points = new ArrayList<>();
        for (Term each = term.plus(-count); each.compareTo(term) < 0; each = each.next()) {
            if (!days.isBlocked(each)) {
                point(metric, each).ifPresent(points::add);
            }
        }
        return points;
    }

    public Marks marks(MetricFact metric, Week week) {
        return marks(metric, Term.of(week));
    }

    /** What is aimed at in this week or month, scaled to its working days. */
    public Marks marks(MetricFact metric, Term term) {
        TargetFact holding = null;
        for (TargetFact target : index.targets.getOrDefault(metric.id(), List.of())) {
            boolean holds = !target.validFrom().isAfter(term.from())
                    && !target.recordedAt().isAfter(at);
            if (holds && (holding == null || !target.validFrom().isBefore(holding.validFrom()))) {
                holding = target;
            }
        }
        if (holding == null) {
            return Marks.NONE;
        }
        boolean scales = holding.byWorkingDays() || metric.kind().addsUp();
        return Marks.of(holding, scales ? days.share(term) : 1);
    }

    /** Whether anything was entered for the week or month. */
    public boolean isEntered(Term term) {
        return every(term.cadence()).stream().anyMatch(metric -> value(metric.id(), term) != null);
    }

    /** The latest before this one for which something was entered. */
    public Optional<Term> lastEntered(Term before) {
        LocalDate last = null;
        for (MetricFact metric : every(before.cadence())) {
            for (NumberFact value : values(metric.id()).values()) {
                boolean later = last == null || value.start().isAfter(last);
                if (later && isKnown(value) && value.start().isBefore(before.from())) {
                    last = value.start();
                }
            }
        }
        return Optional.ofNullable(last).map(start -> Term.of(before.cadence(), start));
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

    /** Of a metric that is entered for such terms: the first of a month may be a Monday. */
    private @Nullable Double value(long metric, Term term) {
        MetricFact fact = index.metrics.get(metric);
        if (fact == null || fact.cadence() != term.cadence()) {
            return null;
        }
        NumberFact value = values(metric).get(term.from());
        return value != null && isKnown(value) ? (Double) value.value() : null;
    }

    private Map<LocalDate, NumberFact> values(long metric) {
        return index.values.getOrDefault(metric, Map.of());
    }

    private boolean isKnown(@Nullable NumberFact value) {
        return value != null && !value.recordedAt().isAfter(at);
    }
}
