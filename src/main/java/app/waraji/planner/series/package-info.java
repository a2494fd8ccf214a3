/** Blocks that repeat: their rule, the days it gives, and the gestures on all or the rest of them. */
@NullMarked
package app.waraji.planner.series;

import org.jspecify.annotations.NullMarked;
