package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Portion;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.Item;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** R5: less and less of what was planned is done. */
public final class FollowThrough implements Rule {

    private static final int WEEKS = 3;
    private static final int BAD_WEEKS = 2;
    private static final int SHOWN = 4;

    private static final RuleCard CARD = new RuleCard(
            "R5",
            Phrase.text("r5.name"),
            Phrase.text("r5.about"),
            List.of(new Threshold("share", Phrase.text("r5.share"), Unit.PERCENT, 60, 20, 90, false)),
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
        List<WeekPlan> bad = shown.subList(0, WEEKS).stream()
                .filter(week -> isBad(week, limits.part("share")))
                .toList();
        return bad.size() >= BAD_WEEKS ? List.of(alert(history, shown, bad, limits)) : List.of();
    }

    static boolean isBad(WeekPlan week, double share) {
        return week.done() < share * week.planned();
    }

    private static Alert alert(History history, List<WeekPlan> shown, List<WeekPlan> bad, Limits limits) {
        Subject subject = Subject.plan();
        int planned = shown.stream().mapToInt(WeekPlan::planned).sum();
        int done = shown.stream().mapToInt(WeekPlan::done).sum();
        int average = shown.stream().mapToInt(WeekPlan::worked).sum() / shown.size();
        List<Evidence> rows = new ArrayList<>(Rows.weeks(shown));
        rows.addAll(Rows.reasons(history, shown));
        return new Alert(
                        CARD.id(),
                        Severity.NOTICE,
                        subject,
                        new Saying(
                                Phrase.text("r5.text", WEEKS, bad.size(), limits.whole("share")),
                                Phrase.text("r5.why", shown.size(), new Minutes(planned), new Minutes(done)),
                                Phrase.text("r5.clears", limits.whole("share"))),
                        rows,
                        List.of(Ways.lower(subject, rounded(average)), OtherTime.of(subject, shown, history.today())))
                .causedBy(mainCause(history, bad));
    }

    /** To quarters of an hour. */
    static int rounded(int minutes) {
        return Math.max(Ways.SHORT, (minutes + 7) / 15 * 15);
    }

    /** The piece of work that accounts for half of what was lost or more. */
    private static Set<Item> mainCause(History history, List<WeekPlan> weeks) {
        Map<Item, Integer> lost = new HashMap<>();
        int all = 0;
        for (WeekPlan week : weeks) {
            for (Portion portion : week.portions()) {
                if (portion.fate() == Portion.Fate.LOST) {
                    all += portion.minutes();
                    lost.merge(history.plan().itemOfBlock(portion.blockId()), portion.minutes(), Integer::sum);
                }
            }
        }
        int half = all / 2;
        return lost.entrySet().stream()
                .filter(each -> each.getValue() > half)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
