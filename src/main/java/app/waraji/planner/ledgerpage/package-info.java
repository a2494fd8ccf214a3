/** The ledger page: to what marketing time was given away, over a week, a month or a quarter; and the reasons' settings. */
@NullMarked
package app.waraji.planner.ledgerpage;

import org.jspecify.annotations.NullMarked;
