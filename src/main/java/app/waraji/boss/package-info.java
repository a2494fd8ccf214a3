/** What the boss is asked and answers, and how often the boss is told. */
@NullMarked
package app.waraji.boss;

import org.jspecify.annotations.NullMarked;
