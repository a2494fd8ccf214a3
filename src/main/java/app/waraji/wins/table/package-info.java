/** Wins as a table: CSV files out and in. */
@NullMarked
package app.waraji.wins.table;

import org.jspecify.annotations.NullMarked;
