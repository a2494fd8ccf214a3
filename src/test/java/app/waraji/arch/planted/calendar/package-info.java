/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.calendar;

import org.jspecify.annotations.NullMarked;
