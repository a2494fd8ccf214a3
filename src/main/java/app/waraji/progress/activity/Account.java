package app.waraji.progress.activity;

import app.waraji.activities.Activity;
import app.waraji.activities.Approval;
import app.waraji.activities.ResultClock;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Sums;
import app.waraji.wins.Win;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was put into an activity, and what came of it.
 *
 * @param hours its marketing minutes up to the running week, as the ledger counts them
 * @param wins since its start, the latest first
 * @param changes of the numbers it is to move; empty where nothing was measured
 * @param next null where no block is planned
 * @param spent up to now, in the user's currency
 */
record Account(
        Activity activity,
        ResultClock clock,
        Approval approval,
        Sums hours,
        List<Win> wins,
        List<MetricChange> changes,
        @Nullable Block next,
        BigDecimal spent) {

    Account {
        wins = List.copyOf(wins);
        changes = List.copyOf(changes);
    }

    /** The boss should agree to it and has not yet. */
    boolean awaitsAgreement() {
        return activity.terms().needsAgreement() && !approval.isGiven() && !activity.archived();
    }
}
