/** The rules of the house, and in {@code planted} the code that must break each of them. */
@NullMarked
package app.waraji.arch;

import org.jspecify.annotations.NullMarked;
