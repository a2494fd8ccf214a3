package app.waraji.planner.replan;

import app.waraji.planner.ledger.Reason;
import java.util.List;

/**
 * All that slipped, as it stood when it was read.
 *
 * @param slips what has waited longest first
 * @param reasons to choose from
 */
record Slippage(List<Slip> slips, Mending mending, List<Reason> reasons) {

    Slippage {
        slips = List.copyOf(slips);
        reasons = List.copyOf(reasons);
    }
}
