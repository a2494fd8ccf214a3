package app.waraji.rules.alertpage;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.rule.RuleCard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is shown.
 *
 * @param lasting whether its rule no longer sees it
 * @param until the day on which it comes back; null where it is not put off
 * @param why it was put off; may be empty
 */
record AlertRow(
        Alert alert,
        RuleCard card,
        LocalDate firedOn,
        boolean lasting,
        @Nullable LocalDate until,
        String why) {

    boolean isGood() {
        return alert.severity() == Severity.GOOD;
    }

    boolean isSnoozed() {
        return until != null;
    }
}
