/** From cards to orders: how many of each step there were, and what part went on to the next. */
@NullMarked
package app.waraji.kpi.funnel;

import org.jspecify.annotations.NullMarked;
