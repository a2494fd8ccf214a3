/** Planted for the tests of words. */
@NullMarked
package app.waraji.arch.planted.words;

import org.jspecify.annotations.NullMarked;
