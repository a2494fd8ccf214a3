package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Week;

/** Shows a week where weeks are planned. */
@FunctionalInterface
public interface WeekOpening {

    /** Called on the FX thread. */
    void open(Week week);
}
