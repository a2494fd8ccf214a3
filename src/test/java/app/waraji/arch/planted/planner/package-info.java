/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.planner;

import org.jspecify.annotations.NullMarked;
