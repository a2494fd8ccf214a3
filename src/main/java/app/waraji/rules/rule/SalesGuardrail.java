package app.waraji.rules.rule;

import app.waraji.kernel.Week;
import app.waraji.kpi.Stage;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.WeekPlan;
import app.waraji.rules.rule.Threshold.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** R11: a sales number stays below its minimum while marketing takes more time. */
public final class SalesGuardrail implements Rule {

    private static final int WEEKS = 2;
    private static final int BEFORE = 4;

    private static final RuleCard CARD = new RuleCard(
            "R11",
            Phrase.text("r11.name"),
            Phrase.text("r11.about"),
            List.of(new Threshold("rise", Phrase.text("r11.rise"), Unit.PERCENT, 10, 0, 100, true)),
            Set.of(Sight.PLAN, Sight.TIME, Sight.NUMBERS),
            Set.of(Trait.TREND, Trait.LASTING, Trait.NUMBERS));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        List<Week> weeks = history.days().countedBefore(Week.of(history.today()), WEEKS + BEFORE);
        if (weeks.size() < WEEKS + BEFORE
                || history.startedOn().isAfter(weeks.get(weeks.size() - 1).monday())) {
            return List.of();
        }
        double now = worked(history, weeks.subList(0, WEEKS));
        double before = worked(history, weeks.subList(WEEKS, weeks.size()));
        if (now <= before * (1 + limits.part("rise"))) {
            return List.of();
        }
        return history.numbers().weekly().stream()
                .filter(metric -> metric.stage() == Stage.SALES_ACTIVITY && !metric.isRate())
                .filter(metric -> weeks.subList(0, WEEKS).stream().allMatch(week -> isShort(history, metric, week)))
                .map(metric -> alert(history, metric, weeks, (int) before, (int) now))
                .toList();
    }

    /** Minutes of five working days: a holiday before does not make marketing rise. */
    private static double worked(History history, List<Week> weeks) {
        int minutes =
                history.plan().weeks(weeks).stream().mapToInt(WeekPlan::worked).sum();
        int days = weeks.stream()
                .mapToInt(week -> history.days().workingDays(week).size())
                .sum();
        return days == 0 ? 0 : 5.0 * minutes / days;
    }

    private static boolean isShort(History history, MetricFact metric, Week week) {
        Double minimum = history.numbers().marks(metric, week).minimum();
        return minimum != null
                && history.numbers()
                        .point(metric, week)
                        .filter(point -> point.value() < minimum)
                        .isPresent();
    }

    private static Alert alert(History history, MetricFact metric, List<Week> weeks, int before, int now) {
        Subject subject = Subject.of(metric);
        List<Evidence> rows = new ArrayList<>();
        weeks.forEach(week -> {
            rows.add(Rows.marketing(week, history.plan().week(week).worked()));
            history.numbers().point(metric, week).ifPresent(point -> rows.add(Rows.point(metric, point)));
        });
        Double minimum = history.numbers().marks(metric, weeks.get(0)).minimum();
        return new Alert(
                CARD.id(),
                Severity.DECISION,
                subject,
                new Saying(
                        Phrase.text("r11.text", metric.name(), WEEKS),
                        Phrase.text(
                                "r11.why",
                                metric.name(),
                                minimum == null ? 0 : minimum,
                                new Minutes(before),
                                new Minutes(now)),
                        Phrase.text("r11.clears", metric.name())),
                rows,
                List.of(
                        Ways.lower(subject, FollowThrough.rounded(before)),
                        Ways.report(subject, Phrase.text("fill.report.guardrail", metric.name(), WEEKS))));
    }
}
