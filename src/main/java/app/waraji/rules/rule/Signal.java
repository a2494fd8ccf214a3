package app.waraji.rules.rule;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.history.Term;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** K4: a number leaves its usual course. */
public final class Signal implements Rule {

    private static final int BACK = 26;
    private static final int SHOWN = 13;
    /** What lies within the limits is held against so many more values. */
    private static final int SURER = 2;

    private static final RuleCard CARD = new RuleCard(
            "K4",
            Phrase.text("k4.name"),
            Phrase.text("k4.about"),
            List.of(new Threshold(
                    "values", Phrase.text("k4.values"), Unit.WEEKS, Course.LEAST, Course.LEAST, 26, true)),
            Set.of(Sight.NUMBERS, Sight.TIME, Sight.TOLD),
            Set.of(Trait.TREND, Trait.LASTING, Trait.NUMBERS));

    private enum Found {
        NONE,
        OUTSIDE,
        TWO_OF_THREE,
        FOUR_OF_FIVE
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (MetricFact metric : history.numbers().all()) {
            Term running = metric.termOf(history.today());
            Term last = history.days().lastBefore(running).orElse(running);
            // A short week is neither judged nor part of the usual course.
            List<Point> points = history.numbers().before(metric, running, BACK).stream()
                    .filter(point -> history.days().isWhole(point.term()))
                    .toList();
            points = SmallDenominator.counted(metric, points, limits.leastDenominator());
            if (points.isEmpty() || !points.get(points.size() - 1).term().equals(last)) {
                continue;
            }
            Found found = found(points, limits.whole("values"));
            if (found != Found.NONE) {
                alerts.add(alert(history, metric, points, found));
            }
        }
        return alerts;
    }

    private static Found found(List<Point> points, int least) {
        if (isSignal(points, least, 1, 3, 1)) {
            return Found.OUTSIDE;
        }
        if (isSignal(points, least + SURER, 3, 2, 2)) {
            return Found.TWO_OF_THREE;
        }
        return isSignal(points, least + SURER, 5, 1, 4) ? Found.FOUR_OF_FIVE : Found.NONE;
    }

    /** The latest are held against the course of those before them. */
    private static boolean isSignal(List<Point> points, int least, int latest, double sigmas, int of) {
        if (points.size() < latest + least || !runOn(points.subList(points.size() - latest, points.size()))) {
            return false;
        }
        Course course = Course.of(values(points.subList(0, points.size() - latest)));
        List<Double> last = values(points.subList(points.size() - latest, points.size()));
        // The newest must be one of them: what is over is no longer a signal.
        return course.sigma() > 0
                && course.isShifted(last, sigmas, of)
                && course.isShifted(last.subList(latest - 1, latest), sigmas, 1);
    }

    /** Ups and downs between which weeks are left out may look like a run of either: one may be, no more. */
    private static boolean runOn(List<Point> latest) {
        Term first = latest.get(0).term();
        return first.plus(latest.size()).compareTo(latest.get(latest.size() - 1).term()) >= 0;
    }

    private static List<Double> values(List<Point> points) {
        return points.stream().map(Point::value).toList();
    }

    private static Alert alert(History history, MetricFact metric, List<Point> points, Found found) {
        Subject subject = Subject.of(metric);
        Point last = points.get(points.size() - 1);
        Course course = Course.of(values(points.subList(0, points.size() - 1)));
        List<Evidence> rows =
                new ArrayList<>(Rows.points(metric, points.subList(Math.max(0, points.size() - SHOWN), points.size())));
        rows.addAll(Rows.wins(history.told().wins().stream()
                .filter(win -> last.term().contains(win.date()))
                .toList()));
        Phrase pattern = switch (found) {
            case TWO_OF_THREE -> Phrase.text("k4.twoOfThree", Ways.count(metric, 3), Ways.count(metric, 2));
            case FOUR_OF_FIVE -> Phrase.text("k4.fourOfFive", Ways.count(metric, 5), Ways.count(metric, 4));
            default -> Phrase.text("k4.outside");
        };
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        last.value() > course.mean()
                                ? Phrase.text("k4.text.up", metric.name(), last.term(), last.value())
                                : Phrase.text("k4.text.down", metric.name(), last.term(), last.value()),
                        Phrase.text("k4.why", Math.max(0, course.lower()), course.upper(), pattern),
                        Phrase.text("k4.clears", metric.name())),
                rows,
                List.of(Ways.noteCause(subject)));
    }
}
