/** Planted for the architecture tests. */
@NullMarked
package app.waraji.arch.planted.planner.ledger;

import org.jspecify.annotations.NullMarked;
