package app.waraji.wins;

import app.waraji.activities.Activity;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What stands in one row of the list. */
sealed interface WinRow {

    /** The heading over the wins of a month. */
    record Month(YearMonth month, int count) implements WinRow {}

    /** A win, with the activity it came from. */
    record Entry(Win win, @Nullable Activity activity) implements WinRow {}
}
