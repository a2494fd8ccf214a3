package app.waraji.rules.alert;

import app.waraji.rules.history.Item;
import java.util.List;
import java.util.Set;

/**
 * What a rule saw, said so that it explains itself and can be acted on.
 *
 * @param rule as in {@code R1}
 * @param saying what was seen
 * @param evidence the rows behind it
 * @param actions one to three
 * @param more further ways out, behind a menu; may be empty
 * @param causes the pieces of work that account for most of it; may be empty
 */
public record Alert(
        String rule,
        Severity severity,
        Subject subject,
        Saying saying,
        List<Evidence> evidence,
        List<Action> actions,
        List<Action> more,
        Set<Item> causes) {

    /** At most so many actions at once. */
    public static final int MOST_ACTIONS = 3;

    /**
     * The words of an alert.
     *
     * @param text what was seen
     * @param why the figures, the threshold, and why now
     * @param clearsWhen what will clear it
     */
    public record Saying(Phrase text, Phrase why, Phrase clearsWhen) {}

    public Alert {
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
        more = List.copyOf(more);
        causes = Set.copyOf(causes);
    }

    public Alert(
            String rule,
            Severity severity,
            Subject subject,
            Saying saying,
            List<Evidence> evidence,
            List<Action> actions) {
        this(rule, severity, subject, saying, evidence, actions, List.of(), Set.of());
    }

    public Alert withMore(List<Action> further) {
        return new Alert(rule, severity, subject, saying, evidence, actions, further, causes);
    }

    public Alert causedBy(Set<Item> items) {
        return new Alert(rule, severity, subject, saying, evidence, actions, more, items);
    }

    public AlertKey key() {
        return new AlertKey(rule, subject.kind(), subject.id());
    }
}
