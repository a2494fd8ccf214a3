package app.waraji.planner.ideal;

import app.waraji.kernel.Week;
import java.util.List;

/**
 * What a week already holds before anything is proposed for it.
 *
 * @param marketing minutes planned so far, as the ledger counts them
 * @param weeklyMinimum minutes of marketing that it is to keep
 */
record WeekSoFar(Week week, List<Taken> taken, int marketing, int weeklyMinimum) {

    WeekSoFar {
        taken = List.copyOf(taken);
    }
}
