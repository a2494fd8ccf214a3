package app.waraji.rules.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measurements found by metric and day. Never changed once made. */
final class NumberIndex {

    final NumberFacts facts;
    final Map<Long, Map<LocalDate, NumberFact>> values = new HashMap<>();
    final Map<Long, List<TargetFact>> targets = new HashMap<>();
    final Map<Long, MetricFact> metrics = new HashMap<>();

    NumberIndex(NumberFacts facts) {
        this.facts = facts;
        facts.metrics().forEach(metric -> metrics.put(metric.id(), metric));
        facts.values()
                .forEach(value -> values.computeIfAbsent(value.metric(), metric -> new HashMap<>())
                        .put(value.start(), value));
        facts.targets()
                .forEach(target -> targets.computeIfAbsent(target.metric(), metric -> new ArrayList<>())
                        .add(target));
    }
}
