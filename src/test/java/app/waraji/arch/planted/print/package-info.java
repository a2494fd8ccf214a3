/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.print;

import org.jspecify.annotations.NullMarked;
