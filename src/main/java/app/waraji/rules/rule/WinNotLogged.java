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
            List<Evidence> rose = logged ? List.of() : rose(history, week);
            if (!rose.isEmpty()) {
                alerts.add(alert(week, rose));
            }
        }
        return alerts;
    }

    private static List<Evidence> rose(History history, Week week) {
        List<Evidence> rows = new ArrayList<>();
        for (String key : METRICS) {
            Optional<MetricFact> metric = history.numbers().metric(key);
            Optional<Point> now = metric.flatMap(each -> history.numbers().point(each, week));
            if (metric.isPresent() && now.isPresent()) {
                List<Point> before = history.numbers().before(metric.get(), week, BACK);
                double last = before.isEmpty()
                        ? Double.MAX_VALUE
                        : before.get(before.size() - 1).value();
                if (now.get().value() > last) {
                    rows.add(new Evidence(
                            "metric",
                            metric.get().id(),
                            Phrase.text(
                                    "w1.row",
                                    week,
                                    metric.get().name(),
                                    last,
                                    now.get().value())));
                }
            }
        }
        return rows;
    }

    private static Alert alert(Week week, List<Evidence> rose) {
        Subject subject = Subject.of(week);
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("w1.text", week, rose.get(0).text()),
                        Phrase.text("w1.why", week),
                        Phrase.text("w1.clears", week)),
                rose,
                List.of(Action.of(ActionKind.LOG_WIN, subject, Phrase.text("preview.logWin", week))
                        .saying(rose.get(0).text())));
    }
}
