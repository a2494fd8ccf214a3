/** Shared words without a toolkit: weeks, slots, changes, tasks, messages. */
@NullMarked
package app.waraji.kernel;

import org.jspecify.annotations.NullMarked;
