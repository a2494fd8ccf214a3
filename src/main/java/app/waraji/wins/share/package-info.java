/** Telling others of a win: the message that is ready to send, and who was told. */
@NullMarked
package app.waraji.wins.share;

import org.jspecify.annotations.NullMarked;
