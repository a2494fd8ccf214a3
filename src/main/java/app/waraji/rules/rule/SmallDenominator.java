package app.waraji.rules.rule;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.List;
import java.util.Set;

/** K8: a rate of few says nothing; it never makes another rule speak, and is told as so many of so many. */
public final class SmallDenominator implements Rule {

    /** So many at least. */
    public static final double USUAL = 10;

    /** The name of its threshold. */
    public static final String LEAST = "least";

    private static final RuleCard CARD = new RuleCard(
            "K8",
            Phrase.text("k8.name"),
            Phrase.text("k8.about"),
            List.of(new Threshold(LEAST, Phrase.text("k8.least"), Unit.PIECES, USUAL, 2, 100, true)),
            Set.of(Sight.NUMBERS),
            Set.of(Trait.NUMBERS));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        return List.of();
    }

    /** Those that may be judged: all of a number, and of a rate those of enough. */
    static List<Point> counted(MetricFact metric, List<Point> points, double least) {
        return metric.isRate()
                ? points.stream().filter(point -> point.of() >= least).toList()
                : points;
    }
}
