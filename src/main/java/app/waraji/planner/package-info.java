/** Blocks and tasks: what the user plans, and the gestures on it. */
@NullMarked
package app.waraji.planner;

import org.jspecify.annotations.NullMarked;
