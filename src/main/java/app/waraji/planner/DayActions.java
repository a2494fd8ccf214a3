package app.waraji.planner;

import app.waraji.calendar.off.Absence;
import java.time.LocalDate;
import java.util.List;

/** What can be done with one day, offered in the menu of its header on the week page. */
@FunctionalInterface
public interface DayActions {

    /**
     * In the order in which it is offered.
     *
     * @param absences those that touch the day
     */
    List<DayAction> of(LocalDate day, List<Absence> absences);

    /**
     * One entry of the menu.
     *
     * @param name as the menu says it, in the user's language
     * @param begin called on the FX thread
     */
    record DayAction(String name, Runnable begin) {}
}
