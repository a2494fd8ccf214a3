package app.waraji.rules.rule;

import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.DisplacementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** R10: "just this once" for urgent sales work has become the usual thing. */
public final class JustThisOnce implements Rule {

    private static final int WORKING_DAYS = 10;

    private static final RuleCard CARD = new RuleCard(
            "R10",
            Phrase.text("r10.name"),
            Phrase.text("r10.about"),
            List.of(new Threshold("times", Phrase.text("r10.times"), Unit.TIMES, 3, 2, 10, true)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        LocalDate since = firstDay(history);
        List<DisplacementFact> urgent = history.plan().displacementsSince(since).stream()
                .filter(each -> each.reasonKind() == ReasonKind.SALES_URGENT)
                .toList();
        return urgent.size() >= limits.whole("times") ? List.of(alert(urgent, since, limits)) : List.of();
    }

    /** Of the last ten working days, today among them where it is one. */
    private static LocalDate firstDay(History history) {
        int before = history.days().isWorked(history.today()) ? WORKING_DAYS - 1 : WORKING_DAYS;
        return history.days().minusWorkingDays(history.today(), before);
    }

    private static Alert alert(List<DisplacementFact> urgent, LocalDate since, Limits limits) {
        Subject subject = new Subject(Subject.Kind.REASON, 0, Phrase.text("subject.urgent"));
        int minutes = urgent.stream().mapToInt(DisplacementFact::minutes).sum();
        Phrase saying = Phrase.text("fill.report.urgent", WORKING_DAYS, urgent.size(), new Minutes(minutes));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r10.text", WORKING_DAYS, urgent.size(), new Minutes(minutes)),
                        Phrase.text("r10.why", since, urgent.size(), limits.whole("times"), WORKING_DAYS),
                        Phrase.text("r10.clears", WORKING_DAYS, limits.whole("times"))),
                Rows.displacements(urgent),
                List.of(Ways.report(subject, saying), Ways.ask(subject, saying)));
    }
}
