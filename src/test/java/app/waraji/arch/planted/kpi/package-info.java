/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.kpi;

import org.jspecify.annotations.NullMarked;
