package app.waraji.planner.replan;

import app.waraji.kernel.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Something that slipped, and what becomes of it.
 *
 * @param to its new place; null where the choice needs none, and where there is no room
 */
record Mended(Slip slip, Choice choice, @Nullable Slot to) {

    boolean wantsPlace() {
        return choice == Choice.SHRINK || choice == Choice.NEXT_FREE || choice == Choice.NEXT_WEEK;
    }

    boolean hasNoRoom() {
        return wantsPlace() && to == null;
    }

    /** Whether applying it does anything. */
    boolean changes() {
        return choice != Choice.KEEP && !hasNoRoom();
    }
}
