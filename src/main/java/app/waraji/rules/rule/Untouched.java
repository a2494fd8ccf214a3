package app.waraji.rules.rule;

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
import app.waraji.rules.history.Item;
import app.waraji.rules.history.TaskFact;
import app.waraji.rules.history.Work;
import app.waraji.rules.rule.Threshold.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R2: nobody has touched an open marketing task for long. */
public final class Untouched implements Rule {

    private static final RuleCard CARD = new RuleCard(
            "R2",
            Phrase.text("r2.name"),
            Phrase.text("r2.about"),
            List.of(
                    new Threshold("notice", Phrase.text("r2.notice"), Unit.DAYS, 14, 5, 60, true),
                    new Threshold("decision", Phrase.text("r2.decision"), Unit.DAYS, 30, 7, 120, true)),
            Set.of(Sight.PLAN),
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
        for (TaskFact task : history.plan().tasks()) {
            if (!task.marketing() || isForLater(task, history)) {
                continue;
            }
            Work work = history.plan().work(new Item(Item.Kind.TASK, task.id()));
            LocalDate touched = touchedOn(task, work, history);
            int days = (int) ChronoUnit.DAYS.between(touched, history.today());
            if (days >= notice
                    && work.isOpen()
                    && work.standingAfter(history.now()).isEmpty()) {
                alerts.add(alert(history, task, touched, days, days >= decision ? decision : notice, decision));
            }
        }
        return alerts;
    }

    private static boolean isForLater(TaskFact task, History history) {
        return task.week() != null && task.week().compareTo(Week.of(history.today())) > 0;
    }

    private static LocalDate touchedOn(TaskFact task, Work work, History history) {
        Instant touched = work.lastTouchedAt().orElse(task.recordedAt());
        // What was changed later than the moment looked at is not known yet.
        Instant form = task.touchedAt().isAfter(history.at()) ? task.recordedAt() : task.touchedAt();
        return history.days().dayOf(touched.isAfter(form) ? touched : form);
    }

    private static Alert alert(History history, TaskFact task, LocalDate touched, int days, int reached, int decision) {
        Subject subject = new Subject(Subject.Kind.TASK, task.id(), Phrase.said(task.title()));
        LocalDate made = history.days().dayOf(task.recordedAt());
        List<Evidence> rows = new ArrayList<>();
        rows.add(new Evidence(
                "task",
                task.id(),
                Phrase.text("r2.row.made", made, task.title(), new Minutes(task.estimateMinutes()))));
        if (!touched.equals(made)) {
            rows.add(new Evidence("task", task.id(), Phrase.text("r2.row.touched", touched)));
        }
        Optional.ofNullable(task.activity())
                .flatMap(history.outside()::activity)
                .ifPresent(activity -> rows.add(
                        new Evidence("activity", activity.id(), Phrase.text("r2.row.serves", activity.title()))));
        return new Alert(
                CARD.id(),
                days >= decision ? Severity.DECISION : Severity.NOTICE,
                subject,
                new Saying(
                        Phrase.text("r2.text", task.title(), days),
                        Phrase.text("r2.why", touched, days, reached),
                        Phrase.text("r2.clears")),
                rows,
                List.of(
                        Action.of(ActionKind.THIS_WEEK, subject, Phrase.text("preview.thisWeek", task.title())),
                        Action.of(ActionKind.SOMEDAY, subject, Phrase.text("preview.someday", task.title())),
                        Ways.drop(subject)));
    }
}
