package app.waraji.progress.template;

import app.waraji.activities.Activity;
import app.waraji.activities.Cost;
import app.waraji.activities.Expectation;
import app.waraji.activities.Standing;
import app.waraji.activities.Terms;
import app.waraji.kernel.Week;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.progress.template.Template.Anchor;
import app.waraji.progress.template.Template.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A template laid out over real weeks, as it is being adjusted.
 *
 * @param anchor the day of the start, or of the event
 */
record Draft(Template template, String title, String tag, LocalDate anchor, Days days, List<Entry> entries) {

    /** A step and whether it is wanted. */
    record Entry(Step step, boolean isKept) {}

    /**
     * Where a step lies.
     *
     * @param dueOn the last working day of its week; of the week of an event, no later than the event
     * @param isPulledUp its own week is over, so that it lies in the running one
     */
    record Laid(Week week, LocalDate dueOn, boolean isPulledUp) {}

    Draft {
        entries = List.copyOf(entries);
    }

    /** As the template has it: begun today, or with as much time before the event as it best has. */
    static Draft of(Template template, Days days) {
        LocalDate today = days.today();
        LocalDate anchor = template.anchor() == Anchor.START ? today : today.plusWeeks(template.leadWeeks());
        return new Draft(
                template,
                template.name(),
                template.tag(),
                anchor,
                days,
                template.steps().stream().map(step -> new Entry(step, true)).toList());
    }

    Draft on(LocalDate day) {
        return new Draft(template, title, tag, day, days, entries);
    }

    /** The same, with other days off. */
    Draft over(Days other) {
        return new Draft(template, title, tag, anchor, other, entries);
    }

    Draft titled(String newTitle) {
        return new Draft(template, newTitle, tag, anchor, days, entries);
    }

    Draft tagged(String newTag) {
        return new Draft(template, title, newTag, anchor, days, entries);
    }

    Draft with(int index, Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(index, entry);
        return new Draft(template, title, tag, anchor, days, changed);
    }

    /** Nothing is planned into weeks that are over. */
    Laid laid(Step step) {
        Week own = Week.of(anchor).plus(step.week());
        Week running = Week.of(days.today());
        boolean isOver = own.compareTo(running) < 0;
        Week week = isOver ? running : own;
        LocalDate due = days.lastWorkday(week);
        if (template.anchor() == Anchor.EVENT && week.contains(anchor) && step.week() == 0) {
            due = anchor;
        }
        return new Laid(week, due.isBefore(days.today()) ? days.today() : due, isOver);
    }

    int minutes() {
        return kept().stream().mapToInt(Step::minutes).sum();
    }

    /** Minutes of the fullest week. */
    int mostInAWeek() {
        Map<Week, Integer> byWeek = kept().stream()
                .collect(Collectors.groupingBy(step -> laid(step).week(), Collectors.summingInt(Step::minutes)));
        return byWeek.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    List<Step> kept() {
        return entries.stream().filter(Entry::isKept).map(Entry::step).toList();
    }

    /** Nobody has agreed to it yet, so that it is planned; it starts with its first task. */
    Activity activity() {
        Terms terms = new Terms(
                new Expectation(template.fromMonth(), template.toMonth(), null),
                Cost.NONE,
                "",
                "",
                template.isVisible(),
                null,
                "",
                "");
        return new Activity(0, title, tag, template.channel(), start(), Standing.PLANNED, terms);
    }

    private LocalDate start() {
        return kept().stream()
                .map(step -> laid(step).week().monday())
                .min(Comparator.naturalOrder())
                .filter(monday -> template.anchor() == Anchor.EVENT)
                .map(monday -> monday.isBefore(days.today()) ? days.today() : monday)
                .orElse(anchor);
    }

    List<NewTask> tasks(long activityId) {
        return kept().stream()
                .map(step -> new NewTask(
                        step.title(),
                        Role.MARKETING,
                        activityId,
                        step.minutes(),
                        laid(step).week(),
                        laid(step).dueOn()))
                .toList();
    }
}
