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
import app.waraji.rules.history.Days;
import app.waraji.rules.history.History;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R3: when the week begins to be worked, less marketing time is on the plan than it is to keep. */
public final class WeekNotProtected implements Rule {

    private static final LocalTime CHECKED_AT = LocalTime.of(10, 0);
    private static final int SHORTEST = 30;
    private static final int PROPOSALS = 3;

    private static final RuleCard CARD = new RuleCard(
            "R3",
            Phrase.text("r3.name"),
            Phrase.text("r3.about"),
            List.of(new Threshold("share", Phrase.text("r3.share"), Unit.PERCENT, 80, 30, 100, false)),
            Set.of(Sight.PLAN, Sight.TIME),
            Set.of());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Alert> look(History history, Limits limits) {
        Week week = Week.of(history.today());
        Days days = history.days();
        int minimum = days.weeklyMinimum(week);
        Optional<LocalDate> first = days.firstWorkingDay(week);
        // What was begun that very day could not have been planned before.
        if (minimum == 0 || first.isEmpty() || !history.isBegunBy(first.get().minusDays(1))) {
            return List.of();
        }
        LocalDateTime check = first.get().atTime(CHECKED_AT);
        if (history.now().isBefore(check)) {
            return List.of();
        }
        double needed = limits.part("share") * minimum;
        int then = history.asOf(check.atZone(days.zone()).toInstant())
                .plan()
                .week(week)
                .standing();
        int now = history.plan().week(week).standing();
        return then < needed && now < needed ? List.of(alert(history, week, minimum, now, limits)) : List.of();
    }

    private static Alert alert(History history, Week week, int minimum, int planned, Limits limits) {
        Subject subject = Subject.of(week);
        int missing = minimum - planned;
        List<Slot> free = history.plan().free(week.next().monday(), SHORTEST);
        List<Slot> proposals = Ways.proposals(free, missing, PROPOSALS);
        List<Evidence> rows = new ArrayList<>();
        rows.add(Rows.protectedSoFar(week, planned, minimum));
        proposals.forEach(slot -> rows.add(new Evidence("week", Rows.id(week), Phrase.text("row.free", slot))));
        Action way = proposals.isEmpty()
                ? Action.of(ActionKind.OTHER_TIME, subject, Phrase.text("preview.openWeek", week))
                : Ways.place(subject, proposals);
        return new Alert(
                CARD.id(),
                Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r3.text", new Minutes(planned), new Minutes(missing)),
                        Phrase.text("r3.why", new Minutes(minimum), limits.whole("share"), new Minutes(planned)),
                        Phrase.text("r3.clears", limits.whole("share"))),
                rows,
                List.of(way));
    }
}
