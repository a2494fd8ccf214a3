/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted;

import org.jspecify.annotations.NullMarked;
