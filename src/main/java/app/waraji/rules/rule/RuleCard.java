package app.waraji.rules.rule;

import app.waraji.rules.alert.Phrase;
import java.util.List;
import java.util.Set;

/** What is known of a rule before it looks at anything. */
public record RuleCard(
        String id, Phrase name, Phrase about, List<Threshold> thresholds, Set<Sight> looksAt, Set<Trait> traits) {

    public RuleCard {
        thresholds = List.copyOf(thresholds);
        looksAt = Set.copyOf(looksAt);
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** By its name; there must be one. */
    public Threshold threshold(String name) {
        return thresholds.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no threshold " + name));
    }
}
