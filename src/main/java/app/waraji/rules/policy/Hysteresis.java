package app.waraji.rules.policy;

import app.waraji.kernel.Week;

/** P7: what a rule saw over weeks stays until one whole week went by in which it did not. */
public final class Hysteresis implements Policy {

    @Override
    public String id() {
        return "P7";
    }

    @Override
    public void judge(Round round) {
        for (Standing standing : round.before().byKey().values()) {
            if (standing.isOpen() && !round.has(standing.key()) && !hasGoodWeek(round, standing)) {
                round.recallLasting(standing);
            }
        }
    }

    /** A whole week after the last day on which it was seen; one that is off altogether does not count. */
    private static boolean hasGoodWeek(Round round, Standing standing) {
        Week week = Week.of(round.history().days().dayOf(standing.seenAt())).next();
        while (week.isOver(round.history().now())) {
            if (!round.history().days().isBlocked(week)) {
                return true;
            }
            week = week.next();
        }
        return false;
    }
}
