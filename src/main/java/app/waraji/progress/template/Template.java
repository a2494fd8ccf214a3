package app.waraji.progress.template;

import app.waraji.activities.Channel;
import java.util.List;

/**
 * What an activity of its kind usually takes.
 *
 * @param code the same in every language
 * @param leadWeeks of an event, how long before it one best begins; 0 where there is no event
 * @param fromMonth from which month on results are to be expected
 * @param isVisible whether it is seen outside the firm
 */
record Template(
        String code,
        String name,
        String tag,
        Channel channel,
        Anchor anchor,
        int leadWeeks,
        int fromMonth,
        int toMonth,
        boolean isVisible,
        List<Step> steps) {

    /** From which day its weeks are counted. */
    enum Anchor {
        START,
        EVENT
    }

    /**
     * One of its tasks.
     *
     * @param week counted from the week of the anchor, which is 0
     */
    record Step(int week, int minutes, String title) {}

    Template {
        steps = List.copyOf(steps);
    }
}
