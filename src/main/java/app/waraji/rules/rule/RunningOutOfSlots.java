package app.waraji.rules.rule;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Alert.Saying;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** R4: little free time is left this week for what is still missing. */
public final class RunningOutOfSlots implements Rule {

    private static final int SHORTEST = 30;
    private static final int MOST_ROWS = 5;

    private static final RuleCard CARD = new RuleCard(
            "R4",
            Phrase.text("r4.name"),
            Phrase.text("r4.about"),
            List.of(new Threshold("factor", Phrase.text("r4.factor"), Unit.FACTOR, 1.5, 1, 5, false)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Week week = Week.of(history.today());
        int missing =
                history.days().weeklyMinimum(week) - history.plan().week(week).standing();
        // The week in which somebody begins is not held against a whole week's minimum.
        boolean isBegun = history.isBegunBy(week.monday().minusDays(1));
        if (missing <= 0 || !hasTimeLeft(history, week) || !isBegun) {
            return List.of();
        }
        List<Slot> free = history.plan().free(week.next().monday(), SHORTEST);
        int left = free.stream().mapToInt(Slot::minutes).sum();
        return left <= limits.of("factor") * missing ? List.of(alert(history, missing, left, free, limits)) : List.of();
    }

    /** After the last working hour of the week there is nothing left to run out of. */
    private static boolean hasTimeLeft(History history, Week week) {
        return history.days()
                .lastWorkingDay(week)
                .filter(last -> history.today().isBefore(last)
                        || (history.today().equals(last)
                                && history.now().toLocalTime().isBefore(LocalTime.of(17, 0))))
                .isPresent();
    }

    private static Alert alert(History history, int missing, int left, List<Slot> free, Limits limits) {
        Week week = Week.of(history.today());
        int minimum = history.days().weeklyMinimum(week);
        Subject subject = Subject.of(week);
        List<Evidence> rows = new ArrayList<>();
        rows.add(Rows.protectedSoFar(week, minimum - missing, minimum));
        free.stream()
                .limit(MOST_ROWS)
                .forEach(slot -> rows.add(new Evidence("week", Rows.id(week), Phrase.text("row.free", slot))));
        List<Action> actions = new ArrayList<>();
        free.stream()
                .findFirst()
                .map(slot -> slot.lasting(Math.min(slot.minutes(), Math.max(SHORTEST, missing))))
                .ifPresent(
                        slot -> actions.add(Action.of(ActionKind.PROTECT, subject, Phrase.text("preview.protect", slot))
                                .at(List.of(slot))));
        actions.add(Action.of(ActionKind.EXPORT_BUSY, subject, Phrase.text("preview.busy")));
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r4.text", new Minutes(missing), new Minutes(left)),
                        Phrase.text("r4.why", new Minutes(left), new Minutes(missing), limits.of("factor")),
                        Phrase.text("r4.clears")),
                rows,
                actions);
    }
}
