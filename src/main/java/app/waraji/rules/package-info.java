/** What watches over the diary: it says what it saw, explains itself, and knows when to be quiet. */
@NullMarked
package app.waraji.rules;

import org.jspecify.annotations.NullMarked;
