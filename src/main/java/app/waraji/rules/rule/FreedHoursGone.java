package app.waraji.rules.rule;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.EngagementFact;
import app.waraji.rules.history.History;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** O2: outsourcing was to free hours, and marketing has no more of them than before. */
public final class FreedHoursGone implements Rule {

    private static final int WEEKS = 4;
    /** So many weeks after it began it is no longer news. */
    private static final int UNTIL = 12;

    private static final RuleCard CARD = new RuleCard(
            "O2",
            Phrase.text("o2.name"),
            Phrase.text("o2.about"),
            List.of(new Threshold("rise", Phrase.text("o2.rise"), Unit.PERCENT, 0, 0, 50, false)),
            Set.of(Sight.OUTSIDE, Sight.PLAN, Sight.TIME),
            Set.of(Trait.TREND));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Alert> alerts = new ArrayList<>();
        for (EngagementFact engagement : history.outside().engagements()) {
            Week start = Week.of(engagement.startedOn());
            List<Week> since = history.days().countedBefore(Week.of(history.today()), UNTIL).stream()
                    .filter(week -> week.compareTo(start) > 0)
                    .toList();
            List<Week> before = history.days().countedBefore(start, WEEKS);
            boolean known = !before.isEmpty()
                    && !history.startedOn()
                            .isAfter(before.get(before.size() - 1).monday());
            if (engagement.freedMinutes() <= 0
                    || !engagement.runsOn(history.today())
                    || since.size() < WEEKS
                    || since.size() >= UNTIL
                    || !known) {
                continue;
            }
            double was = worked(history, before);
            double is = worked(history, since.subList(0, WEEKS));
            if (is <= was * (1 + limits.part("rise"))) {
                alerts.add(alert(history, engagement, before, since.subList(0, WEEKS), (int) was, (int) is));
            }
        }
        return alerts;
    }

    private static double worked(History history, List<Week> weeks) {
        return history.plan().weeks(weeks).stream()
                .mapToInt(WeekPlan::worked)
                .average()
                .orElse(0);
    }

    private static Alert alert(
            History history, EngagementFact engagement, List<Week> before, List<Week> since, int was, int is) {
        Subject subject = new Subject(Subject.Kind.ENGAGEMENT, engagement.id(), Phrase.said(engagement.title()));
        List<Evidence> rows = new ArrayList<>();
        List<Week> all = new ArrayList<>(since);
        all.addAll(before);
        all.forEach(
                week -> rows.add(Rows.marketing(week, history.plan().week(week).worked())));
        List<Slot> proposals = Ways.proposals(
                history.plan().free(history.today().plusDays(8), Ways.SHORT), engagement.freedMinutes(), 3);
        Action back = proposals.isEmpty() ? Ways.otherTime(subject) : Ways.place(subject, proposals);
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("o2.text", engagement.title(), new Minutes(engagement.freedMinutes()), WEEKS),
                        Phrase.text("o2.why", new Minutes(was), new Minutes(is)),
                        Phrase.text("o2.clears")),
                rows,
                List.of(back));
    }
}
