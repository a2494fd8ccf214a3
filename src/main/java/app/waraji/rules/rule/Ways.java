package app.waraji.rules.rule;

import app.waraji.kernel.Slot;
import app.waraji.kpi.Cadence;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Minutes;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways out that rules offer. */
final class Ways {

    /** What a block is shrunk to, in minutes. */
    static final int SHORT = 30;

    private Ways() {}

    static Action pin(Subject on, Slot slot) {
        return Action.of(ActionKind.PIN, on, Phrase.text("preview.pin", on.title(), slot))
                .at(List.of(slot));
    }

    static Action shrink(Subject on) {
        return Action.of(ActionKind.SHRINK, on, Phrase.text("preview.shrink", on.title(), new Minutes(SHORT)))
                .lasting(SHORT);
    }

    static Action ask(Subject on, Phrase saying) {
        return Action.of(ActionKind.ASK_BOSS, on, Phrase.text("preview.ask", on.title()))
                .saying(saying);
    }

    static Action split(Subject on) {
        return Action.of(ActionKind.SPLIT, on, Phrase.text("preview.split", on.title()));
    }

    static Action drop(Subject on) {
        return Action.of(ActionKind.DROP, on, Phrase.text("preview.drop", on.title()));
    }

    static Action place(Subject on, List<Slot> slots) {
        Phrase preview = slots.size() == 1
                ? Phrase.text("preview.place.one", slots.get(0))
                : Phrase.text("preview.place", slots.size(), slots.get(0));
        return Action.of(ActionKind.PLACE, on, preview).at(slots);
    }

    static Action lower(Subject on, int minutes) {
        return Action.of(ActionKind.LOWER_PLAN, on, Phrase.text("preview.lower", new Minutes(minutes)))
                .lasting(minutes);
    }

    static Action otherTime(Subject on) {
        return Action.of(ActionKind.OTHER_TIME, on, Phrase.text("preview.otherTime"));
    }

    static Action report(Subject on, Phrase saying) {
        return Action.of(ActionKind.PUT_INTO_REPORT, on, Phrase.text("preview.report"))
                .saying(saying);
    }

    static Action enter(Subject on, Term term) {
        return Action.of(ActionKind.ENTER_NUMBERS, on, Phrase.text("preview.enter", term));
    }

    static Action noteCause(Subject on) {
        return Action.of(ActionKind.NOTE_CAUSE, on, Phrase.text("preview.note", on.title()));
    }

    static Action addTask(Subject on) {
        return Action.of(ActionKind.ADD_TASK, on, Phrase.text("preview.task", on.title()))
                .saying(Phrase.text("fill.task", on.title()));
    }

    /** So many weeks, or months of a number that is entered by the month. */
    static Phrase count(MetricFact metric, int count) {
        return count(metric.cadence(), count);
    }

    static Phrase count(Cadence cadence, int count) {
        return cadence == Cadence.MONTH ? Phrase.text("count.months", count) : Phrase.text("count.weeks", count);
    }

    /** So many proposals at most, one a day, each as long as wanted. */
    static List<Slot> proposals(List<Slot> free, int wanted, int most) {
        List<Slot> chosen = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        int missing = wanted;
        for (Slot slot : free) {
            if (chosen.size() < most && missing > 0 && days.add(slot.day())) {
                Slot part = slot.lasting(Math.min(slot.minutes(), Math.min(90, Math.max(SHORT, missing))));
                chosen.add(part);
                missing -= part.minutes();
            }
        }
        return chosen;
    }

    /** The first that is long enough; empty where there is none. */
    static Optional<Slot> first(List<Slot> free, int minutes) {
        return free.stream()
                .filter(slot -> slot.minutes() >= minutes)
                .map(slot -> slot.lasting(minutes))
                .findFirst();
    }
}
