package app.waraji.rules.alertpage;

import app.waraji.rules.Judgement;
import app.waraji.rules.history.History;
import app.waraji.rules.policy.Gestures;
import java.util.List;

/** What one look found, and what it looked at. */
record Looked(
        History history,
        Gestures gestures,
        Judgement judgement,
        List<AlertRow> open,
        List<AlertRow> snoozed,
        List<AlertRow> waiting,
        List<ClearedRow> cleared,
        List<RuleRow> rules) {}
