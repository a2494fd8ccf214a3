/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.activities;

import org.jspecify.annotations.NullMarked;
