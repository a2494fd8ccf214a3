package app.waraji.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One alert on one day as {@code alerts backtest --json} prints it; the names of the components are a contract.
 *
 * @param fired whether this is the first day on which it holds
 * @param cleared whether this is the first day on which it no longer holds
 * @param suppressedBy the policy that held it back; null where it would have been shown
 */
public record BackTestLine(
        LocalDate date,
        String rule,
        AlertLine.Subject subject,
        String severity,
        boolean fired,
        boolean cleared,
        @Nullable String suppressedBy) {}
