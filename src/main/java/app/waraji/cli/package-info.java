/** The commands without a window, and the socket by which whoever owns the data serves them. */
@NullMarked
package app.waraji.cli;

import org.jspecify.annotations.NullMarked;
