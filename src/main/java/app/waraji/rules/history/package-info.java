/** The diary as rules see it: facts that know since when they were known, without a database and without a clock. */
@NullMarked
package app.waraji.rules.history;

import org.jspecify.annotations.NullMarked;
