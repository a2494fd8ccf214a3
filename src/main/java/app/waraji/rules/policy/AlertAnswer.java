package app.waraji.rules.policy;

import app.waraji.planner.ledger.LedgerEntry.Kind;
import app.waraji.rules.alert.AlertKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the user did with an alert.
 *
 * @param until of one snoozed: the day on which it comes back; else null
 * @param reason empty for none
 * @param at the user's wall clock
 */
public record AlertAnswer(AlertKey key, Kind kind, @Nullable LocalDate until, String reason, LocalDateTime at) {

    /** The gesture. */
    public enum Kind {
        SNOOZED,
        DISMISSED,
        OVERRIDDEN,
        /** A snooze was ended early. */
        WOKEN
    }
}
