package app.waraji.rules.policy;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the user set a rule to.
 *
 * @param threshold its name; null where the rule was switched on or off
 * @param amount 1 for on and 0 for off where it is a switch
 * @param at the user's wall clock
 */
public record RuleChange(String rule, @Nullable String threshold, double amount, LocalDateTime at) {}
