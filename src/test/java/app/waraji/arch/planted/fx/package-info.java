/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.fx;

import org.jspecify.annotations.NullMarked;
