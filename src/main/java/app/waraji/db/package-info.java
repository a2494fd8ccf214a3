/** The one door to the data: read, change, undo, redo, and the migrations behind it. */
@NullMarked
package app.waraji.db;

import org.jspecify.annotations.NullMarked;
