/** The ten minutes on Friday and the two on Monday. */
@NullMarked
package app.waraji.review;

import org.jspecify.annotations.NullMarked;
