package app.waraji.rules.rule;

import app.waraji.kpi.Stage;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** K5: the work is being done as planned, and what it is to bring about does not move. */
public final class ActivityWithoutResponse implements Rule {

    private static final int BEFORE = 13;
    private static final int FEWEST_PIECES = 2;

    private static final RuleCard CARD = new RuleCard(
            "K5",
            Phrase.text("k5.name"),
            Phrase.text("k5.about"),
            List.of(new Threshold("weeks", Phrase.text("k5.weeks"), Unit.WEEKS, 6, 4, 26, true)),
            Set.of(Sight.NUMBERS, Sight.TIME, Sight.OUTSIDE),
            Set.of(Trait.TREND, Trait.LASTING, Trait.NUMBERS));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        int weeks = limits.whole("weeks");
        List<Alert> alerts = new ArrayList<>();
        for (MetricFact response : history.numbers().all()) {
            if (response.stage() != Stage.RESPONSE || response.isRate()) {
                continue;
            }
            for (long driver : response.drivers()) {
                history.numbers()
                        .metric(driver)
                        .filter(metric ->
                                metric.stage() == Stage.MARKETING_ACTIVITY && metric.cadence() == response.cadence())
                        .filter(metric -> isAtTarget(history, metric, weeks) && isFlat(history, response, weeks))
                        .ifPresent(metric -> alerts.add(alert(history, metric, response, weeks)));
            }
        }
        return alerts;
    }

    private static List<Point> last(History history, MetricFact metric, int weeks) {
        List<Point> points = history.numbers().before(metric, metric.termOf(history.today()), weeks + FEWEST_PIECES);
        return points.size() <= weeks ? points : points.subList(points.size() - weeks, points.size());
    }

    private static boolean isAtTarget(History history, MetricFact metric, int weeks) {
        List<Point> points = last(history, metric, weeks);
        return points.size() >= weeks
                && points.stream().allMatch(point -> {
                    Double aim = history.numbers().marks(metric, point.term()).aim();
                    return aim != null && point.value() >= aim;
                });
    }

    /** All of them within the course of the weeks before, and not drifting upward among themselves. */
    private static boolean isFlat(History history, MetricFact metric, int weeks) {
        List<Point> all = history.numbers().before(metric, metric.termOf(history.today()), weeks + BEFORE).stream()
                .filter(point -> history.days().isWhole(point.term()))
                .toList();
        if (all.size() < weeks + Course.LEAST) {
            return false;
        }
        List<Double> before =
                all.subList(0, all.size() - weeks).stream().map(Point::value).toList();
        List<Double> last = all.subList(all.size() - weeks, all.size()).stream()
                .map(Point::value)
                .toList();
        Course course = Course.of(before);
        double mean = last.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return last.stream().allMatch(course::holds) && mean <= course.mean() + course.sigma() / 2;
    }

    private static Alert alert(History history, MetricFact driver, MetricFact response, int weeks) {
        Subject subject = Subject.of(response);
        List<Evidence> rows = new ArrayList<>(Rows.points(driver, last(history, driver, weeks)));
        rows.addAll(Rows.points(response, last(history, response, weeks)));
        history.outside().activities().stream()
                .filter(activity -> activity.firstMonth() != null && activity.startsOn() != null)
                .forEach(activity -> rows.add(new Evidence(
                        "activity",
                        activity.id(),
                        Phrase.text(
                                "k5.row.expected",
                                activity.title(),
                                Objects.requireNonNull(activity.firstMonth()),
                                Objects.requireNonNullElse(activity.lastMonth(), activity.firstMonth())))));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("k5.text", driver.name(), Ways.count(driver, weeks), response.name()),
                        Phrase.text("k5.why", driver.name(), Ways.count(driver, weeks), response.name()),
                        Phrase.text("k5.clears", response.name())),
                rows,
                List.of(Ways.addTask(subject), Action.of(ActionKind.WAIT, subject, Phrase.text("preview.wait"))));
    }
}
