package app.waraji.rules.policy;

import app.waraji.rules.alert.AlertKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when an alert holds.
 *
 * @param firedOn the first day on which its rule saw it
 * @param seenAt when its rule last saw it
 * @param shownOn the day on which it was first shown; null while it waits or is held back
 * @param clearedOn null while it holds
 */
public record Standing(
        AlertKey key,
        LocalDate firedOn,
        Instant seenAt,
        @Nullable LocalDate shownOn,
        @Nullable LocalDate clearedOn) {

    public boolean isOpen() {
        return clearedOn == null;
    }

    boolean isShown() {
        return isOpen() && shownOn != null;
    }
}
