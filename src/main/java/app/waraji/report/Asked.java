package app.waraji.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for an answer.
 *
 * @param what in one line
 * @param by the day by which an answer is needed; null where there is none
 * @param more recommendation, options, cost; may be empty
 * @param needsApproval whether something may not begin before the boss says yes
 */
public record Asked(String what, @Nullable LocalDate by, String more, boolean needsApproval) {

    Asked withTexts(UnaryOperator<String> change) {
        return new Asked(change.apply(what), by, change.apply(more), needsApproval);
    }
}
