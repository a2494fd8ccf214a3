package app.waraji.rules.rule;

import app.waraji.rules.alert.Alert;
import app.waraji.rules.history.History;
import java.util.List;

/** A condition over the diary, and what it says when it holds. Pure: the same history gives the same alerts. */
public interface Rule {

    RuleCard card();

    /** One for each subject for which it holds at the moment of the history. */
    List<Alert> look(History history, Limits limits);
}
