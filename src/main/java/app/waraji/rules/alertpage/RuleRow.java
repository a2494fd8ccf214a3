package app.waraji.rules.alertpage;

import app.waraji.rules.rule.RuleCard;
import java.util.Map;
import java.util.Set;

/**
 * A rule as the user set it.
 *
 * @param amounts of all its thresholds, by name
 * @param later those whose amounts hold only from next week
 * @param offered whether the user may want to change them, having dismissed its alerts
 */
record RuleRow(RuleCard card, boolean isOn, Map<String, Double> amounts, Set<String> later, boolean offered) {}
