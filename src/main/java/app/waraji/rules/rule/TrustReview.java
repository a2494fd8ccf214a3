package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.kpi.Stage;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Point;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** B4: a quarter, or half a year, has gone by since the start. */
public final class TrustReview implements Rule {

    /** So many weeks stand for how a number was. */
    private static final int MONTH = 4;

    private static final Set<Stage> RESULTS = Set.of(Stage.RESPONSE, Stage.OPPORTUNITY, Stage.ORDER);
    private static final int MOST_CHANGES = 3;
    private static final List<Integer> MILESTONES = List.of(13, 26);

    private static final RuleCard CARD = new RuleCard(
            "B4",
            Phrase.text("b4.name"),
            Phrase.text("b4.about"),
            List.of(),
            Set.of(Sight.PLAN, Sight.TOLD, Sight.NUMBERS),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Week start = Week.of(history.startedOn());
        long weeks = ChronoUnit.WEEKS.between(start.monday(), history.today());
        return MILESTONES.stream()
                .filter(milestone -> milestone == weeks)
                .map(milestone -> alert(history, start, milestone))
                .toList();
    }

    /** Of what is to come of it: how the numbers were at the beginning and at the end, a month of each. */
    private static List<Evidence> changes(History history, int weeks) {
        List<Evidence> rows = new ArrayList<>();
        for (MetricFact metric : history.numbers().weekly()) {
            List<Point> points = history.numbers().before(metric, Week.of(history.today()), weeks);
            if (RESULTS.contains(metric.stage())
                    && !metric.isRate()
                    && points.size() >= 2 * MONTH
                    && rows.size() < MOST_CHANGES) {
                rows.add(new Evidence(
                        "metric",
                        metric.id(),
                        Phrase.text(
                                "b4.row.change",
                                metric.name(),
                                MONTH,
                                average(points.subList(0, MONTH)),
                                average(points.subList(points.size() - MONTH, points.size())))));
            }
        }
        return rows;
    }

    private static double average(List<Point> points) {
        return points.stream().mapToDouble(Point::value).average().orElse(0);
    }

    private static Alert alert(History history, Week start, int weeks) {
        Subject subject = new Subject(Subject.Kind.REPORT, weeks, Phrase.text("subject.review", weeks));
        int kept = 0;
        for (Week week = start; week.compareTo(start.plus(weeks)) < 0; week = week.next()) {
            kept += history.plan().week(week).worked();
        }
        int reports = history.told().reports().size();
        int wins = history.told().wins().size();
        Week last = start.plus(weeks - 1L);
        List<Evidence> rows = new ArrayList<>();
        rows.add(new Evidence("report", 0, Phrase.text("b4.row.reports", start, last, weeks, reports)));
        rows.add(new Evidence("win", 0, Phrase.text("b4.row.wins", start, last, wins)));
        rows.add(new Evidence("week", Rows.id(start), Phrase.text("b4.row.hours", start, last, new Minutes(kept))));
        rows.addAll(changes(history, weeks));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("b4.text", weeks),
                        Phrase.text("b4.why", start.monday(), weeks, new Minutes(kept), wins),
                        Phrase.text("b4.clears")),
                rows,
                List.of(Action.of(ActionKind.PREPARE_REVIEW, subject, Phrase.text("preview.review", weeks))));
    }
}
