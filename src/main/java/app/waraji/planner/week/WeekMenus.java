package app.waraji.planner.week;

import app.waraji.planner.BlockAction;
import app.waraji.planner.WeekAction;
import java.util.List;

/** What other features offer in the menus of the week page, in order. */
public record WeekMenus(List<WeekAction> ofWeek, List<BlockAction> ofBlock) {

    public WeekMenus {
        ofWeek = List.copyOf(ofWeek);
        ofBlock = List.copyOf(ofBlock);
    }
}
