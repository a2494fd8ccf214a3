/** What outsourcing costs beside doing it in house, and what was decided of it. */
@NullMarked
package app.waraji.progress.outside;

import org.jspecify.annotations.NullMarked;
