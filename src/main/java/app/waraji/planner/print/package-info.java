/** A week on paper. */
@NullMarked
package app.waraji.planner.print;

import org.jspecify.annotations.NullMarked;
