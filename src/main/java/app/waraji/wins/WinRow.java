package app.waraji.wins;

import app.waraji.activities.Activity;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one row of the list. */
sealed interface WinRow {

    /** The heading over the wins of a month. */
    record Month(YearMonth month, int count) implements WinRow {}

    /**
     * A win.
     *
     * @param activity the one it came from
     * @param chain all that it hangs together with, itself included, in the order of time
     */
    record Entry(Win win, @Nullable Activity activity, List<Sharing> sharings, List<Win> chain) implements WinRow {

        boolean isShared() {
            return !sharings.isEmpty();
        }
    }
}
