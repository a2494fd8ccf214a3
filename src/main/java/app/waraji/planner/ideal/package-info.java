/** Ideal weeks, and how they, or last week, are proposed onto a real week. */
@NullMarked
package app.waraji.planner.ideal;

import org.jspecify.annotations.NullMarked;
