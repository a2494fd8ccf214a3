package app.waraji.planner.ideal;

import app.waraji.kernel.Slot;

/**
 * Time of a week that nothing can be proposed for.
 *
 * @param title the block's, the commitment's or the holiday's; may be empty
 */
record Taken(Kind kind, String title, Slot slot) {

    /** What takes it. */
    enum Kind {
        /** The same block, at the same time. */
        ALREADY_THERE,
        BLOCK,
        /** A commitment of an imported calendar. */
        COMMITMENT,
        HOLIDAY,
        ABSENCE,
        /** The time has begun already. */
        PAST,
        /** Another block of the same proposal. */
        PROPOSED
    }

    Taken as(Kind other) {
        return new Taken(other, title, slot);
    }
}
