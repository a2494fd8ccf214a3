package app.waraji.rules.rule;

import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.RequestFact;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** B3: the boss was asked and has not answered. */
public final class NoAnswer implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "B3",
            Phrase.text("b3.name"),
            Phrase.text("b3.about"),
            List.of(new Threshold("days", Phrase.text("b3.days"), Unit.WORKING_DAYS, 5, 1, 30, true)),
            Set.of(Sight.TOLD, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (RequestFact request : history.told().requests()) {
            LocalDate due = history.days().plusWorkingDays(request.askedOn(), limits.whole("days"));
            if (!history.told().isAnswered(request) && !history.today().isBefore(due)) {
                int waited = history.days().workingDaysBetween(request.askedOn(), history.today());
                alerts.add(alert(request, waited, limits));
            }
        }
        return alerts;
    }

    private static Alert alert(RequestFact request, int waited, Limits limits) {
        Subject subject = new Subject(Subject.Kind.REQUEST, request.id(), Phrase.said(request.title()));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("b3.text", request.title(), waited),
                        Phrase.text("b3.why", request.askedOn(), waited, limits.whole("days")),
                        Phrase.text("b3.clears")),
                List.of(new Evidence(
                        "request", request.id(), Phrase.text("b3.row", request.askedOn(), request.title()))),
                List.of(
                        Action.of(ActionKind.RESEND_REQUEST, subject, Phrase.text("preview.resend", request.title())),
                        Action.of(ActionKind.NEXT_MEETING, subject, Phrase.text("preview.meeting", request.title()))
                                .saying(Phrase.text("fill.meeting", request.title()))));
    }
}
