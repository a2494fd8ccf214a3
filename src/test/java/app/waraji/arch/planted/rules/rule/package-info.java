/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.rules.rule;

import org.jspecify.annotations.NullMarked;
