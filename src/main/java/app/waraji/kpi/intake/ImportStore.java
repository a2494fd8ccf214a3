package app.waraji.kpi.intake;

import app.waraji.db.Database;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.MetricStore;
import app.waraji.kpi.intake.ImportPlan.Refused;
import app.waraji.kpi.intake.ImportPlan.Value;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds tables against what stands in the diary, and imports from them. */
public final class ImportStore {

    private final Database db;
    private final MetricStore metrics;
    private final MeasurementStore measurements;
    private final Clock clock;
    private final Messages messages;

    public ImportStore(Database db, MetricStore metrics, MeasurementStore measurements, Clock clock, Locale locale) {
        this.db = db;
        this.metrics = metrics;
        this.measurements = measurements;
        this.clock = clock;
        this.messages = Messages.of(ImportStore.class, locale);
    }

    /** Those that a column can be imported into, in the order of the catalogue: a rate is worked out, never imported. */
    public List<Metric> metrics() {
        return metrics.all().stream()
                .filter(metric -> metric.kind() != MetricKind.RATE)
                .toList();
    }

    /**
     * What an import would change; nothing is written.
     *
     * @param assignments those of metrics that are not there, or are rates, are left out
     * @param order of dates that could be read in two ways; null takes the likeliest
     */
    public ImportPlan plan(FoundTable table, List<Assignment> assignments, @Nullable DateOrder order) {
        return plan(table, assignments, order, List.of());
    }

    /**
     * The same with metrics that the import would make.
     *
     * @param added with ids below zero, no two alike
     * @throws Refusal where one of them has no name, or one that is taken
     */
    ImportPlan plan(FoundTable table, List<Assignment> assignments, @Nullable DateOrder order, List<Metric> added) {
        refuseUnfit(added);
        List<Metric> known = new ArrayList<>(added);
        known.addAll(metrics());
        Map<Long, List<Measurement>> standing =
                measurements.of(known.stream().map(Metric::id).toList());
        ImportPlan plan = reckoned(table, assignments, order, known, standing);
        Set<Integer> unreadable = plan.refused().stream()
                .filter(each -> each.why() != Refused.Why.SEVERAL_PERIODS)
                .map(each -> each.row().number())
                .collect(Collectors.toSet());
        // A row counts as a whole or not at all.
        return unreadable.isEmpty()
                ? plan
                : new ImportPlan(
                        reckoned(table.without(unreadable), assignments, order, known, standing)
                                .values(),
                        plan.refused());
    }

    private void refuseUnfit(List<Metric> added) {
        Set<String> names = new HashSet<>();
        for (Metric each : added) {
            metrics.refuseUnfit(each);
            if (!names.add(each.key().toLowerCase(Locale.ROOT))) {
                throw new Refusal(messages.text("intake.refused.twice", each.key()));
            }
        }
    }

    private static ImportPlan reckoned(
            FoundTable table,
            List<Assignment> assignments,
            @Nullable DateOrder order,
            List<Metric> known,
            Map<Long, List<Measurement>> standing) {
        Map<Integer, Refused> refused = new TreeMap<>();
        List<Value> values = new ArrayList<>();
        for (Assignment assignment : assignments) {
            known.stream().filter(assignment::isOf).findFirst().ifPresent(metric -> {
                Reckoning reckoning = new Reckoning(
                        table,
                        metric,
                        assignment,
                        order,
                        row -> refused.putIfAbsent(row.row().number(), row));
                Map<LocalDate, BigDecimal> before = before(standing.getOrDefault(metric.id(), List.of()));
                reckoning
                        .values()
                        .forEach((start, value) -> values.add(
                                new Value(metric, start, before.get(start), value, reckoning.isPartial(start))));
            });
        }
        return new ImportPlan(values, List.copyOf(refused.values()));
    }

    private static Map<LocalDate, BigDecimal> before(List<Measurement> standing) {
        Map<LocalDate, BigDecimal> before = new TreeMap<>();
        standing.forEach(each -> {
            if (each.value() != null) {
                before.put(each.start(), each.value());
            }
        });
        return before;
    }

    /**
     * Imports these values as one change, makes the metrics that are not there yet, and puts their metrics on the scorecard; notes stay. Where nothing differs,
     * nothing is written.
     *
     * @param file as undo names it
     * @return how many values changed
     */
    public int apply(String file, List<Value> wanted) {
        List<Value> changed = wanted.stream().filter(Value::isNew).toList();
        if (changed.isEmpty()) {
            return 0;
        }
        String label = messages.text("intake.undo.import", file);
        return db.change(label, MeasurementStore.TOPIC, sql -> {
            List<Value> settled = withMetricsMade(changed);
            Set<Long> touched = settled.stream().map(each -> each.metric().id()).collect(Collectors.toSet());
            Map<Long, Map<LocalDate, Measurement>> standing = measurements.of(touched).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> byStart(each.getValue())));
            measurements.enter(
                    label,
                    settled.stream().map(value -> entered(value, standing)).toList());
            show(touched);
            return settled.size();
        });
    }

    private List<Value> withMetricsMade(List<Value> wanted) {
        Map<Long, Metric> made = new HashMap<>();
        List<Value> settled = new ArrayList<>();
        for (Value value : wanted) {
            Metric metric = value.metric();
            settled.add(
                    metric.id() < 0 ? value.of(made.computeIfAbsent(metric.id(), id -> metrics.add(metric))) : value);
        }
        return settled;
    }

    private static Map<LocalDate, Measurement> byStart(List<Measurement> standing) {
        return standing.stream().collect(Collectors.toMap(Measurement::start, Function.identity()));
    }

    private Measurement entered(Value value, Map<Long, Map<LocalDate, Measurement>> standing) {
        Measurement before =
                standing.getOrDefault(value.metric().id(), Map.of()).get(value.start());
        return new Measurement(
                value.metric().id(),
                value.start(),
                value.after(),
                before == null ? "" : before.note(),
                clock.instant());
    }

    private void show(Set<Long> touched) {
        Set<Long> shown = metrics.shown().stream().map(Metric::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Long> wanted = new HashSet<>(shown);
        wanted.addAll(touched);
        if (!wanted.equals(shown)) {
            metrics.show(wanted);
        }
    }
}
