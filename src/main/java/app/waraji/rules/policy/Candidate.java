package app.waraji.rules.policy;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.rule.RuleCard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert on its way to being shown.
 *
 * @param standing as it was before; null for a new one
 * @param held whether its rule no longer sees it, and it stays for the sake of calm
 */
public record Candidate(
        Alert alert, RuleCard card, @Nullable Standing standing, boolean held) {

    boolean isShownAlready() {
        return standing != null && standing.isShown();
    }

    LocalDate firedOn(LocalDate otherwise) {
        return standing == null ? otherwise : standing.firedOn();
    }
}
