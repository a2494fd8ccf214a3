package app.waraji.rules.alertpage;

import app.waraji.rules.alert.Phrase;
import app.waraji.rules.rule.RuleCard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert that was shown and holds no longer.
 *
 * @param about what it was about; null where that can no longer be told
 */
record ClearedRow(RuleCard card, @Nullable Phrase about, LocalDate shownOn, LocalDate clearedOn) {}
