package app.waraji;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffPage;
import app.waraji.kernel.Messages;
import app.waraji.planner.BlockAction;
import app.waraji.planner.DayActions.DayAction;
import app.waraji.planner.WeekAction;
import app.waraji.planner.focus.TimerPage;
import app.waraji.planner.week.WeekMenus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;

/** What the parts of the planner offer in the menus of the week page, in the order in which it is offered. */
final class PlannerMenus {

    private PlannerMenus() {}

    /**
     * @param further what is offered for the week after that of the planner itself
     * @param messages of the whole program
     */
    static WeekMenus of(
            PlannerWindows windows,
            TimerPage timer,
            Supplier<TimeOffPage> off,
            List<WeekAction> further,
            Window owner,
            Messages messages) {
        List<WeekAction> ofWeek = new ArrayList<>(ofWeek(windows, messages));
        ofWeek.addAll(further);
        return new WeekMenus(
                atHand(windows, messages),
                ofWeek,
                ofBlock(timer),
                (day, absences) -> ofDay(day, absences, off.get(), owner, messages));
    }

    private static List<WeekAction> atHand(PlannerWindows windows, Messages messages) {
        return List.of(
                new WeekAction(messages.text("planner.replan"), week -> windows.replan()),
                new WeekAction(messages.text("planner.applyIdeal"), windows::applyIdealWeek));
    }

    private static List<WeekAction> ofWeek(PlannerWindows windows, Messages messages) {
        return List.of(
                new WeekAction(messages.text("planner.copyLast"), windows::copyLastWeek),
                new WeekAction(messages.text("planner.editIdeal"), windows::editIdealWeeks),
                windows.print());
    }

    private static List<BlockAction> ofBlock(TimerPage timer) {
        return List.of(timer.start());
    }

    private static List<DayAction> ofDay(
            LocalDate day, List<Absence> absences, TimeOffPage off, Window owner, Messages words) {
        List<DayAction> actions = new ArrayList<>();
        Messages kinds = Messages.of(TimeOffPage.class, words.locale());
        for (AbsenceKind kind : List.of(AbsenceKind.LEAVE, AbsenceKind.EXHIBITION, AbsenceKind.TRIP)) {
            actions.add(new DayAction(words.text("day.away", kinds.text(kind)), () -> off.goAway(kind, day)));
        }
        actions.add(new DayAction(
                words.text("day.away.form"), () -> off.edit(Absence.days(AbsenceKind.LEAVE, day, day), owner)));
        for (Absence absence : absences) {
            String name = absence.name(kinds);
            actions.add(new DayAction(words.text("day.edit", name), () -> off.edit(absence, owner)));
            actions.add(new DayAction(words.text("day.remove", name), () -> off.remove(absence)));
        }
        return actions;
    }
}
