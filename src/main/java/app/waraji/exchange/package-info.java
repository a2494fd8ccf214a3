/** Whole data out and in, and the sample diary. */
@NullMarked
package app.waraji.exchange;

import org.jspecify.annotations.NullMarked;
