/** The whole data: out as tables and in again, backed up and restored, and checked. */
@NullMarked
package app.waraji.exchange.whole;

import org.jspecify.annotations.NullMarked;
