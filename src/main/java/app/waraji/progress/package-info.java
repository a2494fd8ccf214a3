/** What came of the effort: the activities with their clocks, work given outside, trust, and the case for a person. */
@NullMarked
package app.waraji.progress;

import org.jspecify.annotations.NullMarked;
