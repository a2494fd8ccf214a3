package app.waraji.rules.rule;

import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Reason;
import app.waraji.rules.history.WeekPlan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was given away in some weeks, by reason.
 *
 * @param shares the most first
 * @param minutes all of them
 */
record ByReason(List<Share> shares, int minutes) {

    /** What one reason cost. */
    record Share(Reason reason, int minutes) {}

    static ByReason of(List<WeekPlan> weeks) {
        Map<Long, Share> shares = new HashMap<>();
        int all = 0;
        for (WeekPlan week : weeks) {
            for (Portion portion : week.portions()) {
                Reason reason = portion.reason();
                if (portion.isGivenAway() && reason != null) {
                    all += portion.minutes();
                    shares.merge(
                            reason.id(),
                            new Share(reason, portion.minutes()),
                            (one, other) -> new Share(reason, one.minutes() + other.minutes()));
                }
            }
        }
        return new ByReason(
                shares.values().stream()
                        .sorted(Comparator.comparing(Share::minutes)
                                .reversed()
                                .thenComparing(share -> share.reason().id()))
                        .toList(),
                all);
    }
}
