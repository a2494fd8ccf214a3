/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.wins;

import org.jspecify.annotations.NullMarked;
