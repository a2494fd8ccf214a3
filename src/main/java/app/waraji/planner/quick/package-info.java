/** Quick add: a wish typed in one line, what is understood of it, and what it becomes. */
@NullMarked
package app.waraji.planner.quick;

import org.jspecify.annotations.NullMarked;
