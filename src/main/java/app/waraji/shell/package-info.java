/** The window around the pages: navigation, undo and redo, notices, shortcuts. It knows pages, not features. */
@NullMarked
package app.waraji.shell;

import org.jspecify.annotations.NullMarked;
