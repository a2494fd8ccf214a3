package app.waraji.rules.history;

import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Sums;
import java.util.List;

/** What became of the marketing minutes of one week, by the arithmetic of the ledger. */
public record WeekPlan(Week week, Sums sums, List<Portion> portions) {

    public int planned() {
        return sums.planned();
    }

    /** Done as planned or made up for. */
    public int done() {
        return sums.kept() + sums.recovered();
    }

    /** All that was done, without a plan too. */
    public int worked() {
        return done() + sums.unplanned();
    }

    public int givenAway() {
        return sums.givenAway();
    }

    /** What was done and what still stands on the plan. */
    public int standing() {
        return worked() + sums.rescheduled() + sums.open();
    }
}
