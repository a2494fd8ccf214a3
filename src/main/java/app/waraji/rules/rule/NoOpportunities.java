package app.waraji.rules.rule;

import app.waraji.kernel.Week;
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
import java.util.Optional;
import java.util.Set;

/** K6: inquiries come in, and none of them becomes an opportunity. */
public final class NoOpportunities implements Rule {

    private static final int WEEKS = 8;

    private static final RuleCard CARD = new RuleCard(
            "K6",
            Phrase.text("k6.name"),
            Phrase.text("k6.about"),
            List.of(new Threshold("inquiries", Phrase.text("k6.inquiries"), Unit.PIECES, 5, 2, 50, true)),
            Set.of(Sight.NUMBERS, Sight.TIME),
            Set.of(Trait.NUMBERS));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Optional<MetricFact> inquiries = history.numbers().metric("inquiries");
        Optional<MetricFact> opportunities = history.numbers().metric("opportunities");
        if (inquiries.isEmpty() || opportunities.isEmpty()) {
            return List.of();
        }
        Week end = Week.of(history.today()).next();
        List<Point> came = history.numbers().before(inquiries.get(), end, WEEKS);
        List<Point> became = history.numbers().before(opportunities.get(), end, WEEKS);
        double sum = came.stream().mapToDouble(Point::value).sum();
        boolean none = !became.isEmpty() && became.stream().allMatch(point -> point.value() == 0);
        // What was entered for few weeks only is not known to be none.
        return none && 2 * became.size() >= came.size() && sum >= limits.of("inquiries")
                ? List.of(alert(inquiries.get(), opportunities.get(), came, became, (int) sum, limits))
                : List.of();
    }

    private static Alert alert(
            MetricFact inquiries,
            MetricFact opportunities,
            List<Point> came,
            List<Point> became,
            int sum,
            Limits limits) {
        Subject subject = Subject.of(opportunities);
        List<Evidence> rows = new ArrayList<>(Rows.points(inquiries, came));
        rows.addAll(Rows.points(opportunities, became));
        return new Alert(
                CARD.id(),
                Severity.DECISION,
                subject,
                new Saying(
                        Phrase.text("k6.text", WEEKS, sum),
                        Phrase.text("k6.why", WEEKS, sum, limits.whole("inquiries")),
                        Phrase.text("k6.clears")),
                rows,
                List.of(Action.of(ActionKind.ADD_TASK, subject, Phrase.text("preview.followUp"))
                        .saying(Phrase.text("fill.followUp", sum))));
    }
}
