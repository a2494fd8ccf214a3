package app.waraji.planner.ideal;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A block of an ideal week.
 *
 * @param startMinute after midnight, 0 to 1439
 * @param isProtected so are the blocks made of it
 */
public record IdealBlock(
        long id,
        String title,
        Role role,
        @Nullable Long activityId,
        DayOfWeek day,
        int startMinute,
        int minutes,
        boolean isProtected) {

    /** The block that it is in a real week. */
    public NewBlock in(Week week) {
        Slot slot = new Slot(week.day(day).atStartOfDay().plusMinutes(startMinute), minutes);
        return new NewBlock(title, role, activityId, null, slot, isProtected);
    }
}
