package app.waraji.rules.rule;

import java.util.Map;

/**
 * The thresholds of one rule as they hold at one moment.
 *
 * @param set those that the user changed, by name
 * @param leastDenominator below which a rate says nothing
 */
public record Limits(RuleCard card, Map<String, Double> set, double leastDenominator) {

    public Limits {
        set = Map.copyOf(set);
    }

    /** Nothing changed by the user. */
    public static Limits usual(Rule rule) {
        return new Limits(rule.card(), Map.of(), SmallDenominator.USUAL);
    }

    public double of(String threshold) {
        Threshold one = card.threshold(threshold);
        return one.within(set.getOrDefault(threshold, one.usual()));
    }

    public int whole(String threshold) {
        return (int) Math.round(of(threshold));
    }

    /** Of one in hours. */
    public int minutes(String threshold) {
        return (int) Math.round(60 * of(threshold));
    }

    /** Of one in percent, from 0 to 1. */
    public double part(String threshold) {
        return of(threshold) / 100;
    }
}
