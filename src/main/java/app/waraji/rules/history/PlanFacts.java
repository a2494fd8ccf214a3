package app.waraji.rules.history;

import app.waraji.planner.ledger.Reason;
import java.util.List;

/**
 * What was planned and what became of it.
 *
 * @param gestures in the order recorded
 * @param notKnown the reason under which counts what nobody gave a reason for
 * @param notKnownLabel in the user's words
 */
public record PlanFacts(
        List<BlockFact> blocks,
        List<GestureFact> gestures,
        List<TaskFact> tasks,
        List<SeriesFact> series,
        Reason notKnown,
        String notKnownLabel) {

    public PlanFacts {
        blocks = List.copyOf(blocks);
        gestures = List.copyOf(gestures);
        tasks = List.copyOf(tasks);
        series = List.copyOf(series);
    }
}
