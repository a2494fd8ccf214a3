package app.waraji.rules.alertpage;

import app.waraji.rules.rule.RuleCard;
import java.time.LocalDate;

/** An alert that was shown and holds no longer. */
record ClearedRow(RuleCard card, LocalDate shownOn, LocalDate clearedOn) {}
