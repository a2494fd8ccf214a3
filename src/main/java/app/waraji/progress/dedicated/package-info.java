/** The case for a person of its own for marketing. */
@NullMarked
package app.waraji.progress.dedicated;

import org.jspecify.annotations.NullMarked;
