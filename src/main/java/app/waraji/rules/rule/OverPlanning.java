package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.List;
import java.util.Set;

/** R6: steadily more is planned than is done, and what is done hardly changes. */
public final class OverPlanning implements Rule {

    private static final int WEEKS = 4;
    private static final int SHOWN = 8;

    private static final RuleCard CARD = new RuleCard(
            "R6",
            Phrase.text("r6.name"),
            Phrase.text("r6.about"),
            List.of(
                    new Threshold("share", Phrase.text("r6.share"), Unit.PERCENT, 60, 20, 90, false),
                    new Threshold("steady", Phrase.text("r6.steady"), Unit.PERCENT, 15, 5, 50, false)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of(Trait.TREND, Trait.LASTING));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<WeekPlan> shown = history.plan().countedBefore(Week.of(history.today()), SHOWN);
        if (shown.size() < WEEKS) {
            return List.of();
        }
        List<WeekPlan> last = shown.subList(0, WEEKS);
        boolean tooMuch = last.stream().allMatch(week -> FollowThrough.isBad(week, limits.part("share")));
        return tooMuch && isSteady(last, limits.part("steady")) ? List.of(alert(shown, last, limits)) : List.of();
    }

    private static boolean isSteady(List<WeekPlan> weeks, double within) {
        double mean = weeks.stream().mapToInt(WeekPlan::done).average().orElse(0);
        return mean > 0 && weeks.stream().allMatch(week -> Math.abs(week.done() - mean) <= within * mean);
    }

    private static Alert alert(List<WeekPlan> shown, List<WeekPlan> last, Limits limits) {
        Subject subject = Subject.plan();
        int median = FollowThrough.rounded(Median.of(shown.stream().mapToDouble(WeekPlan::done)));
        int planned = (int) last.stream().mapToInt(WeekPlan::planned).average().orElse(0);
        int done = (int) last.stream().mapToInt(WeekPlan::done).average().orElse(0);
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r6.text", WEEKS, new Minutes(planned), new Minutes(done)),
                        Phrase.text("r6.why", limits.whole("share"), WEEKS, limits.whole("steady")),
                        Phrase.text("r6.clears", limits.whole("share"))),
                Rows.weeks(shown),
                List.of(Ways.lower(subject, median)));
    }
}
