package app.waraji.rules.rule;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.Marks;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.history.Term;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** K3: a number was below its minimum for several weeks running, or months of one that is entered by the month. */
public final class BelowMinimum implements Rule {

    private static final int SHOWN = 13;
    /** A value of so many weeks or months ago says nothing of now. */
    private static final int FRESH = 3;

    private static final RuleCard CARD = new RuleCard(
            "K3",
            Phrase.text("k3.name"),
            Phrase.text("k3.about"),
            List.of(new Threshold("weeks", Phrase.text("k3.weeks"), Unit.WEEKS, 3, 2, 13, true)),
            Set.of(Sight.NUMBERS, Sight.TIME),
            Set.of(Trait.TREND, Trait.LASTING, Trait.NUMBERS));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (MetricFact metric : history.numbers().all()) {
            Term running = metric.termOf(history.today());
            List<Point> points = SmallDenominator.counted(
                    metric, history.numbers().before(metric, running, SHOWN), limits.leastDenominator());
            int inARow = run(history, metric, points);
            if (inARow >= limits.whole("weeks")
                    && points.get(points.size() - 1).term().compareTo(running.plus(-FRESH)) >= 0) {
                alerts.add(alert(history, metric, points, inARow, limits));
            }
        }
        return alerts;
    }

    /** How many of the latest values in a row are short. */
    private static int run(History history, MetricFact metric, List<Point> points) {
        int run = 0;
        for (int i = points.size() - 1; i >= 0 && isShort(history, metric, points.get(i)); i--) {
            run++;
        }
        return run;
    }

    private static boolean isShort(History history, MetricFact metric, Point point) {
        Marks marks = history.numbers().marks(metric, point.term());
        Double minimum = marks.minimum();
        Double stretch = marks.stretch();
        return switch (metric.direction()) {
            case HIGHER -> minimum != null && point.value() < minimum;
            case LOWER -> minimum != null && point.value() > minimum;
            case WITHIN -> (minimum != null && point.value() < minimum) || (stretch != null && point.value() > stretch);
        };
    }

    private static Alert alert(History history, MetricFact metric, List<Point> points, int run, Limits limits) {
        Subject subject = Subject.of(metric);
        Point last = points.get(points.size() - 1);
        Double minimum = history.numbers().marks(metric, last.term()).minimum();
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("k3.text", metric.name(), Ways.count(metric, run)),
                        Phrase.text(
                                "k3.why",
                                last.value(),
                                minimum == null ? 0 : minimum,
                                Ways.count(metric, limits.whole("weeks"))),
                        Phrase.text("k3.clears", metric.name())),
                Rows.points(metric, points),
                List.of(Ways.noteCause(subject), Ways.addTask(subject)));
    }
}
