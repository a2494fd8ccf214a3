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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** W1: inquiries, opportunities or orders rose in a week for which no win was written down. */
public final class WinNotLogged implements Rule {

    private static final int BACK = 4;

    private static final RuleCard CARD = new RuleCard(
            "W1",
            Phrase.text("w1.name"),
            Phrase.text("w1.about"),
            List.of(),
            Set.of(Sight.NUMBERS, Sight.TOLD),
            Set.of(Trait.NUMBERS));

    private static final List<String> METRICS = List.of("inquiries", "opportunities", "orders");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Week running = Week.of(history.today());
        List<Alert> alerts = new ArrayList<>();
        for (Week week : List.of(running.previous(), running)) {
            boolean logged = history.told().wins().stream().anyMatch(win -> week.contains(win.date()));
            List<Rise> rose = logged ? List.of() : rose(history, week);
            if (!rose.isEmpty()) {
                alerts.add(alert(week, rose));
            }
        }
        return alerts;
    }

    /** A number that is higher than the one before it. */
    private record Rise(MetricFact metric, Point before, Point now) {
        Phrase text(Week week) {
            return Phrase.text("w1.row", week, metric.name(), before.value(), now.value());
        }
    }

    private static List<Rise> rose(History history, Week week) {
        List<Rise> rose = new ArrayList<>();
        for (String key : METRICS) {
            Optional<MetricFact> metric = history.numbers().metric(key);
            Optional<Point> now = metric.flatMap(each -> history.numbers().point(each, week));
            if (metric.isPresent() && now.isPresent()) {
                List<Point> before = history.numbers().before(metric.get(), week, BACK);
                Point last = before.isEmpty() ? null : before.get(before.size() - 1);
                if (last != null && now.get().value() > last.value()) {
                    rose.add(new Rise(metric.get(), last, now.get()));
                }
            }
        }
        return rose;
    }

    private static Alert alert(Week week, List<Rise> rose) {
        Subject subject = Subject.of(week);
        Phrase first = rose.get(0).text(week);
        List<Evidence> rows = new ArrayList<>();
        rose.forEach(each -> rows.addAll(Rows.points(each.metric(), List.of(each.before(), each.now()))));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("w1.text", week, first),
                        Phrase.text("w1.why", week),
                        Phrase.text("w1.clears", week)),
                rows,
                List.of(Action.of(ActionKind.LOG_WIN, subject, Phrase.text("preview.logWin", week))
                        .saying(first)));
    }
}
