/** The week page: the grid, the tray, the summary and the reason chips. */
@NullMarked
package app.waraji.planner.week;

import org.jspecify.annotations.NullMarked;
