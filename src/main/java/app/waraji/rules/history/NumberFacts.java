package app.waraji.rules.history;

import java.util.List;

/**
 * What is measured.
 *
 * @param targets in the order set
 */
public record NumberFacts(List<MetricFact> metrics, List<TargetFact> targets, List<NumberFact> values) {

    public static final NumberFacts NONE = new NumberFacts(List.of(), List.of(), List.of());

    public NumberFacts {
        metrics = List.copyOf(metrics);
        targets = List.copyOf(targets);
        values = List.copyOf(values);
    }
}
