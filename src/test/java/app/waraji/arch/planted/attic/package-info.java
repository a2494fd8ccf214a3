/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.attic;

import org.jspecify.annotations.NullMarked;
