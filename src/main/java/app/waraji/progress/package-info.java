/** What came of the effort: each activity with its clock, its hours, its wins and its numbers. */
@NullMarked
package app.waraji.progress;

import org.jspecify.annotations.NullMarked;
