package app.waraji.planner.week;

import app.waraji.planner.BlockAction;
import app.waraji.planner.DayActions;
import app.waraji.planner.WeekAction;
import java.util.List;

/** What other features offer in the menus of the week page, in order. */
public record WeekMenus(List<WeekAction> ofWeek, List<BlockAction> ofBlock, DayActions ofDay) {

    public WeekMenus {
        ofWeek = List.copyOf(ofWeek);
        ofBlock = List.copyOf(ofBlock);
    }

    /** Nothing can be done with a day. */
    public WeekMenus(List<WeekAction> ofWeek, List<BlockAction> ofBlock) {
        this(ofWeek, ofBlock, (day, absences) -> List.of());
    }
}
