package app.waraji;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.kpi.Marks;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.Metric;
import app.waraji.kpi.Stage;
import app.waraji.kpi.Target;
import app.waraji.rules.FactStore;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.NumberFact;
import app.waraji.rules.history.NumberFacts;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.TargetFact;
import app.waraji.rules.history.TimeFacts;
import app.waraji.settings.Preferences;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assembles the diary as rules see it from the stores of all features. */
final class Histories {

    /** How far rules look back, and half a year of it as each day of that saw it. */
    private static final int WEEKS = 60;

    private static final int WEEKS_AHEAD = 4;

    private final Stores stores;
    private final FactStore facts;
    private final Clock clock;
    private final Messages metricWords;
    private final HistoryOfTold told;
    private final HistoryOfOutside outside;

    Histories(Stores stores, FactStore facts, Clock clock, Locale locale) {
        this.stores = stores;
        this.facts = facts;
        this.clock = clock;
        this.metricWords = Messages.of(Metric.class, locale);
        this.told = new HistoryOfTold(stores, facts, clock);
        this.outside = new HistoryOfOutside(stores, clock);
    }

    /** As it is known now. */
    History read() {
        Week now = Week.of(LocalDate.now(clock));
        return History.of(plan(now), time(now), numbers(), told.read(), outside.read(), clock.instant());
    }

    private PlanFacts plan(Week now) {
        return facts.plan(now.plus(-WEEKS));
    }

    private TimeFacts time(Week now) {
        LocalDate from = now.plus(-WEEKS).monday();
        LocalDate to = now.plus(WEEKS_AHEAD).monday();
        Preferences preferences = stores.settings().preferences();
        List<Slot> commitments = stores.calendar().commitments(from, to).stream()
                .filter(its -> !its.allDay() && its.start().isBefore(its.end()))
                .map(Histories::slot)
                .toList();
        return new TimeFacts(
                preferences.work(),
                stores.off().between(from, to),
                commitments,
                preferences.weeklyMinimum(),
                preferences.reckoning().fiscalYearStart(),
                clock.getZone());
    }

    private static Slot slot(Commitment commitment) {
        return Slot.between(commitment.start(), commitment.end());
    }

    private NumberFacts numbers() {
        List<Metric> metrics = stores.metrics().all();
        Set<Long> activities = metrics.stream()
                .filter(metric -> metric.stage() == Stage.MARKETING_ACTIVITY)
                .map(Metric::id)
                .collect(Collectors.toSet());
        List<TargetFact> targets = stores.targets().all().values().stream()
                .flatMap(Collection::stream)
                .map(Histories::target)
                .toList();
        List<NumberFact> values = new ArrayList<>();
        stores.measurements()
                .of(metrics.stream().map(Metric::id).toList())
                .values()
                .forEach(all -> all.forEach(each -> value(each).ifPresent(values::add)));
        return new NumberFacts(
                metrics.stream().map(metric -> metric(metric, activities)).toList(), targets, values);
    }

    private MetricFact metric(Metric metric, Set<Long> activities) {
        Metric.Ratio ratio = metric.ratio();
        return new MetricFact(
                metric.id(),
                metric.key(),
                metric.label(metricWords),
                metric.stage(),
                metric.kind(),
                metric.direction(),
                metric.cadence(),
                metric.isShown(),
                ratio == null ? null : ratio.numerator(),
                ratio == null ? null : ratio.denominator(),
                // Marketing work is held to drive every response.
                metric.stage() == Stage.RESPONSE ? activities : Set.of());
    }

    private static TargetFact target(Target target) {
        Marks marks = target.marks();
        return new TargetFact(
                target.metricId(),
                target.validFrom(),
                number(marks.minimum()),
                number(marks.goal()),
                number(marks.stretch()),
                target.byWorkingDays(),
                target.recordedAt());
    }

    private static @Nullable Double number(@Nullable BigDecimal mark) {
        return mark == null ? null : (Double) mark.doubleValue();
    }

    private static Optional<NumberFact> value(Measurement measured) {
        return Optional.ofNullable(measured.value())
                .map(value -> new NumberFact(
                        measured.metricId(), measured.start(), value.doubleValue(), measured.recordedAt()));
    }
}
