/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.planner.week;

import org.jspecify.annotations.NullMarked;
