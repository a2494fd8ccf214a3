/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.settings;

import org.jspecify.annotations.NullMarked;
