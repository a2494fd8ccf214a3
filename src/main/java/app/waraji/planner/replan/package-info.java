/** What slipped out of the week, and finding new places for it in one go. */
@NullMarked
package app.waraji.planner.replan;

import org.jspecify.annotations.NullMarked;
