/** What proves a win: copies of files, links, and what was pasted. */
@NullMarked
package app.waraji.wins.proof;

import org.jspecify.annotations.NullMarked;
