/** What a rule says: alerts, what is behind them, and what can be done about them. */
@NullMarked
package app.waraji.rules.alert;

import org.jspecify.annotations.NullMarked;
