/** Where in the user's days there is still room. */
@NullMarked
package app.waraji.planner.free;

import org.jspecify.annotations.NullMarked;
