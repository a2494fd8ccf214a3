/** The displacement ledger: what marketing time was planned, kept, given away and won back. */
@NullMarked
package app.waraji.planner.ledger;

import org.jspecify.annotations.NullMarked;
