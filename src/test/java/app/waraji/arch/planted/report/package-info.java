/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.report;

import org.jspecify.annotations.NullMarked;
