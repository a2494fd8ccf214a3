/** The win log: what happened, from which activity, to what effect. */
@NullMarked
package app.waraji.wins;

import org.jspecify.annotations.NullMarked;
