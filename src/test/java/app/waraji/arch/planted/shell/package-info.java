/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.shell;

import org.jspecify.annotations.NullMarked;
