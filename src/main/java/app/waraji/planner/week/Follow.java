package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;

/**
 * An offer to let the later blocks of a series follow one that was just changed by itself.
 *
 * @param block as it stood before
 * @param before where it stood
 * @param isGone whether it was removed; else it was moved or resized
 */
record Follow(Block block, Slot before, boolean isGone) {}
