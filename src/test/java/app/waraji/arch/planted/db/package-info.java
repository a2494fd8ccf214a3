/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.db;

import org.jspecify.annotations.NullMarked;
