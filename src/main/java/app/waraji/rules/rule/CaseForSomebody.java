package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.Item;
import app.waraji.rules.history.TaskFact;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.List;
import java.util.Set;

/** S1: for a quarter, marketing asked for far more hours than could be kept. */
public final class CaseForSomebody implements Rule {

    private static final int WEEKS = 13;

    private static final RuleCard CARD = new RuleCard(
            "S1",
            Phrase.text("s1.name"),
            Phrase.text("s1.about"),
            List.of(new Threshold("excess", Phrase.text("s1.excess"), Unit.PERCENT, 50, 20, 200, true)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of(Trait.TREND));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<WeekPlan> weeks = history.plan().countedBefore(Week.of(history.today()), WEEKS);
        if (weeks.size() < WEEKS) {
            return List.of();
        }
        int demand = 0;
        int kept = 0;
        int above = 0;
        for (WeekPlan week : weeks) {
            int asked = week.planned() + notPlaced(history, week.week());
            demand += asked;
            kept += week.done();
            above += asked >= week.done() * (1 + limits.part("excess")) ? 1 : 0;
        }
        // One good week among them does not end the case.
        return above >= WEEKS - 1 && demand >= kept * (1 + limits.part("excess"))
                ? List.of(alert(weeks, demand, kept, limits))
                : List.of();
    }

    /** What was wanted for that week and found no place at all. */
    private static int notPlaced(History history, Week week) {
        return history.plan().tasks().stream()
                .filter(task -> task.marketing() && week.equals(task.week()))
                .filter(task -> history.plan()
                        .work(new Item(Item.Kind.TASK, task.id()))
                        .firstPlannedOn()
                        .isEmpty())
                .mapToInt(TaskFact::estimateMinutes)
                .sum();
    }

    private static Alert alert(List<WeekPlan> weeks, int demand, int kept, Limits limits) {
        Subject subject = Subject.plan();
        Minutes gap = new Minutes((demand - kept) / WEEKS);
        Phrase saying = Phrase.text("fill.report.case", WEEKS, new Minutes(demand), new Minutes(kept), gap);
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("s1.text", WEEKS, gap),
                        Phrase.text("s1.why", new Minutes(demand), new Minutes(kept), limits.whole("excess")),
                        Phrase.text("s1.clears")),
                Rows.weeks(weeks),
                List.of(Ways.report(subject, saying), Ways.ask(subject, saying)));
    }
}
