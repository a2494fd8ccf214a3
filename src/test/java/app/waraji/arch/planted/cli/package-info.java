/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.cli;

import org.jspecify.annotations.NullMarked;
