package app.waraji.rules.rule;

import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.DisplacementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.Work;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** R1: the same piece of work is put off again and again. */
public final class RepeatedDeferral implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "R1",
            Phrase.text("r1.name"),
            Phrase.text("r1.about"),
            List.of(
                    new Threshold("notice", Phrase.text("r1.notice"), Unit.TIMES, 3, 2, 10, true),
                    new Threshold("decision", Phrase.text("r1.decision"), Unit.TIMES, 5, 2, 15, true)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        int notice = limits.whole("notice");
        int decision = Math.max(notice, limits.whole("decision"));
        List<Alert> alerts = new ArrayList<>();
        for (Work work : history.plan().deferredAtLeast(notice)) {
            if (!work.isOpen()) {
                continue;
            }
            List<DisplacementFact> since = sinceDone(work);
            long days = since.stream().map(DisplacementFact::on).distinct().count();
            if (days >= notice) {
                alerts.add(alert(history, work, since, (int) days, days >= decision ? decision : notice, decision));
            }
        }
        return alerts;
    }

    private static List<DisplacementFact> sinceDone(Work work) {
        Instant done = work.lastDoneAt().orElse(Instant.MIN);
        return work.displacementsAfter(done).stream()
                .filter(each -> each.reasonKind() != ReasonKind.OFF)
                .toList();
    }

    private static Alert alert(
            History history, Work work, List<DisplacementFact> since, int days, int reached, int decision) {
        Subject subject = Subject.of(work.item(), work.title());
        Severity severity = days >= decision ? Severity.DECISION : Severity.NOTICE;
        LocalDate first = work.firstPlannedOn().orElse(since.get(0).from().day());
        long waited = ChronoUnit.DAYS.between(first, history.today());
        List<Action> actions = new ArrayList<>();
        int minutes = since.get(since.size() - 1).from().minutes();
        Ways.first(history.plan().free(history.today().plusDays(15), minutes), minutes)
                .ifPresent(slot -> actions.add(Ways.pin(subject, slot)));
        actions.add(Ways.shrink(subject));
        actions.add(Ways.ask(subject, Phrase.text("fill.ask.deferred", work.title(), days)));
        return new Alert(
                        CARD.id(),
                        severity,
                        subject,
                        new Saying(
                                severity == Severity.DECISION
                                        ? Phrase.text("r1.text.decision", work.title(), days)
                                        : Phrase.text("r1.text", work.title(), days),
                                Phrase.text("r1.why", days, first, Math.max(0, waited), reached),
                                Phrase.text("r1.clears")),
                        Rows.displacements(since),
                        actions)
                .withMore(List.of(Ways.split(subject), Ways.drop(subject)));
    }
}
