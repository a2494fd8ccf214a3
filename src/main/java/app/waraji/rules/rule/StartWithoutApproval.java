package app.waraji.rules.rule;

import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.ActivityFact;
import app.waraji.rules.history.History;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** B2: something that costs, that is seen outside, or that others are paid for is about to start unapproved. */
public final class StartWithoutApproval implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "B2",
            Phrase.text("b2.name"),
            Phrase.text("b2.about"),
            List.of(new Threshold("days", Phrase.text("b2.days"), Unit.WORKING_DAYS, 3, 1, 20, false)),
            Set.of(Sight.OUTSIDE, Sight.TOLD, Sight.TIME),
            Set.of(Trait.ALWAYS_ON));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        LocalDate today = history.today();
        LocalDate horizon = history.days().plusWorkingDays(today, limits.whole("days"));
        return history.outside().activities().stream()
                .filter(activity -> activity.asksForApproval() && !isApproved(history, activity))
                .filter(activity -> activity.startsOn() != null
                        && !activity.startsOn().isBefore(today)
                        && !activity.startsOn().isAfter(horizon))
                .map(activity -> alert(activity, Objects.requireNonNull(activity.startsOn()), limits))
                .toList();
    }

    private static boolean isApproved(History history, ActivityFact activity) {
        return history.outside().isApproved(activity)
                || history.told().requests().stream()
                        .anyMatch(request -> Objects.equals(request.activity(), activity.id())
                                && request.approved()
                                && history.told().isAnswered(request));
    }

    private static Alert alert(ActivityFact activity, LocalDate start, Limits limits) {
        Subject subject = new Subject(Subject.Kind.ACTIVITY, activity.id(), Phrase.said(activity.title()));
        Phrase row;
        Phrase kind;
        if (activity.cost() > 0) {
            row = Phrase.text("b2.row.cost", activity.title(), start, activity.cost());
            kind = Phrase.text("b2.kind.cost");
        } else if (activity.outsourced()) {
            row = Phrase.text("b2.row.outsourced", activity.title(), start);
            kind = Phrase.text("b2.kind.outsourced");
        } else {
            row = Phrase.text("b2.row.outside", activity.title(), start);
            kind = Phrase.text("b2.kind.outside");
        }
        return new Alert(
                CARD.id(),
                Severity.DECISION,
                subject,
                new Saying(
                        Phrase.text("b2.text", activity.title(), start),
                        Phrase.text("b2.why", kind, limits.whole("days")),
                        Phrase.text("b2.clears")),
                List.of(new Evidence("activity", activity.id(), row)),
                List.of(
                        Action.of(ActionKind.DRAFT_REQUEST, subject, Phrase.text("preview.request", activity.title()))
                                .saying(row),
                        Action.of(
                                ActionKind.RECORD_APPROVAL, subject, Phrase.text("preview.approval", activity.title())),
                        Action.of(ActionKind.OVERRIDE, subject, Phrase.text("preview.override", activity.title()))));
    }
}
