package app.waraji;

import app.waraji.planner.BlockAction;
import app.waraji.planner.WeekAction;
import app.waraji.planner.week.WeekMenus;
import java.util.List;

/** What the parts of the planner offer in the menus of the week page, in the order in which it is offered. */
final class PlannerMenus {

    private PlannerMenus() {}

    static WeekMenus of() {
        return new WeekMenus(ofWeek(), ofBlock());
    }

    private static List<WeekAction> ofWeek() {
        return List.of();
    }

    private static List<BlockAction> ofBlock() {
        return List.of();
    }
}
