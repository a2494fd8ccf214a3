package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row behind the sums: what one gesture gave away, or what stood in a week that ended without anybody deciding.
 *
 * @param displacement the gesture; null where nobody decided
 * @param activity its short name; null for none
 * @param from where it stood
 * @param portions the minutes of it that count in the period; none where its history is shown
 * @param minutes those that count, or, in a history, all that the gesture gave away
 */
record GivenRow(
        @Nullable Displacement displacement,
        long blockId,
        String title,
        @Nullable String activity,
        Slot from,
        Reason reason,
        List<Portion> portions,
        int minutes) {

    GivenRow {
        portions = List.copyOf(portions);
    }

    /** The same for the same row, however often it is read. */
    long key() {
        return displacement == null ? -blockId : displacement.id();
    }

    String note() {
        return displacement == null ? "" : displacement.note();
    }

    Week week() {
        return from.week();
    }
}
