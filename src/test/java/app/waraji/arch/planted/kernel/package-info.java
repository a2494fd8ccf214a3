/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.kernel;

import org.jspecify.annotations.NullMarked;
