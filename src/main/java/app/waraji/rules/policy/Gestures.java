package app.waraji.rules.policy;

import app.waraji.rules.alert.AlertKey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the user did with alerts and rules, in time.
 *
 * @param answers to alerts
 * @param changes of rules
 */
public record Gestures(List<AlertAnswer> answers, List<RuleChange> changes) {

    public static final Gestures NONE = new Gestures(List.of(), List.of());

    public Gestures {
        answers = List.copyOf(answers);
        changes = List.copyOf(changes);
    }

    /** Those made by then. */
    public Gestures until(LocalDateTime then) {
        return new Gestures(
                answers.stream().filter(each -> !each.at().isAfter(then)).toList(),
                changes.stream().filter(each -> !each.at().isAfter(then)).toList());
    }

    /** The same, and one more change of a rule: to try it out. */
    public Gestures with(RuleChange change) {
        List<RuleChange> more = new ArrayList<>(changes);
        more.add(change);
        return new Gestures(answers, more);
    }

    /** The last word on an alert's sleep; empty where there is none. */
    public Optional<AlertAnswer> snooze(AlertKey key) {
        return answers.stream()
                .filter(each -> each.key().equals(key))
                .filter(each -> each.kind() == AlertAnswer.Kind.SNOOZED || each.kind() == AlertAnswer.Kind.WOKEN)
                .reduce((before, after) -> after)
                .filter(last -> last.kind() == AlertAnswer.Kind.SNOOZED);
    }

    public boolean isOverridden(AlertKey key) {
        return answers.stream().anyMatch(each -> each.key().equals(key) && each.kind() == AlertAnswer.Kind.OVERRIDDEN);
    }

    /** When alerts of a rule were dismissed, in time. */
    public List<AlertAnswer> dismissals(String rule) {
        return answers.stream()
                .filter(each -> each.key().rule().equals(rule) && each.kind() == AlertAnswer.Kind.DISMISSED)
                .toList();
    }

    public boolean isOff(String rule) {
        return changes.stream()
                .filter(each -> each.rule().equals(rule) && each.threshold() == null)
                .reduce((before, after) -> after)
                .filter(last -> last.amount() == 0)
                .isPresent();
    }
}
