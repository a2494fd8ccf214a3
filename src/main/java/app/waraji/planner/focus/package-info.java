/** The day focus: what now, what next, what awaits an answer, and the timer. */
@NullMarked
package app.waraji.planner.focus;

import org.jspecify.annotations.NullMarked;
