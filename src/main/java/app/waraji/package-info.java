/** The start of the program, and the one place that sees all of it. */
@NullMarked
package app.waraji;

import org.jspecify.annotations.NullMarked;
