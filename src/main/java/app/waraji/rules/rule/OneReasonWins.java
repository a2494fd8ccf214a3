package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** R7: much of what was given away went to one and the same reason. */
public final class OneReasonWins implements Rule {

    private static final int WEEKS = 4;

    private static final RuleCard CARD = new RuleCard(
            "R7",
            Phrase.text("r7.name"),
            Phrase.text("r7.about"),
            List.of(
                    new Threshold("share", Phrase.text("r7.share"), Unit.PERCENT, 50, 30, 90, true),
                    new Threshold("hours", Phrase.text("r7.hours"), Unit.HOURS, 3, 1, 20, true)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of(Trait.TREND));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<WeekPlan> weeks = history.plan().countedBefore(Week.of(history.today()), WEEKS);
        ByReason lost = ByReason.of(weeks);
        return lost.shares().stream()
                .filter(share -> share.reason().kind() != ReasonKind.UNKNOWN
                        && share.reason().kind() != ReasonKind.OFF)
                .filter(share -> share.minutes() >= limits.part("share") * lost.minutes()
                        && share.minutes() >= limits.minutes("hours"))
                .limit(1)
                .map(share -> alert(history, weeks, lost, share, limits))
                .toList();
    }

    private static Alert alert(
            History history, List<WeekPlan> weeks, ByReason lost, ByReason.Share share, Limits limits) {
        String label = history.plan().label(share.reason());
        Subject subject = new Subject(Subject.Kind.REASON, share.reason().id(), Phrase.said(label));
        int percent = Math.round(100f * share.minutes() / lost.minutes());
        List<Evidence> rows = new ArrayList<>(Rows.reasons(history, weeks));
        rows.addAll(given(history, share.reason()));
        Phrase saying = Phrase.text("fill.report.reason", label, new Minutes(share.minutes()), weeks.size());
        List<Action> actions = share.reason().kind() == ReasonKind.SELF
                ? List.of(OtherTime.of(subject, weeks, history.today()))
                : List.of(Ways.report(subject, saying), Ways.ask(subject, saying));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r7.text", weeks.size(), label, new Minutes(share.minutes()), percent),
                        Phrase.text(
                                "r7.why",
                                new Minutes(lost.minutes()),
                                new Minutes(share.minutes()),
                                limits.whole("share"),
                                new Minutes(limits.minutes("hours"))),
                        Phrase.text("r7.clears")),
                rows,
                actions);
    }

    private static List<Evidence> given(History history, Reason reason) {
        LocalDate from = Week.of(history.today()).plus(-WEEKS).monday();
        String label = history.plan().label(reason);
        return Rows.displacements(history.plan().displacementsSince(from).stream()
                .filter(each -> each.reason().equals(label))
                .toList());
    }
}
