package app.waraji.planner.week;

import app.waraji.planner.BlockAction;
import app.waraji.planner.DayActions;
import app.waraji.planner.WeekAction;
import java.util.List;
import java.util.stream.Stream;

/**
 * What other features offer on the week page, in order.
 *
 * @param atHand what is wanted most weeks: buttons beside the week's figures
 * @param ofWeek the rest of what can be done with a week: in a menu
 */
public record WeekMenus(List<WeekAction> atHand, List<WeekAction> ofWeek, List<BlockAction> ofBlock, DayActions ofDay) {

    public WeekMenus {
        atHand = List.copyOf(atHand);
        ofWeek = List.copyOf(ofWeek);
        ofBlock = List.copyOf(ofBlock);
    }

    /** Nothing can be done with a day. */
    public WeekMenus(List<WeekAction> ofWeek, List<BlockAction> ofBlock) {
        this(List.of(), ofWeek, ofBlock, (day, absences) -> List.of());
    }

    /** All that can be done with a week. */
    public List<WeekAction> allOfWeek() {
        return Stream.concat(atHand.stream(), ofWeek.stream()).toList();
    }
}
