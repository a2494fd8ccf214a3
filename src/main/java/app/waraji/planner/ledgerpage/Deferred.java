package app.waraji.planner.ledgerpage;

import app.waraji.planner.Work;
import app.waraji.planner.ledger.Deferrals;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that was put off often.
 *
 * @param activity its short name; null for none
 * @param work as it stands now
 */
record Deferred(long lineageId, @Nullable String activity, Deferrals deferrals, Work work) {

    boolean isStillToDo() {
        return !work.removed() && work.block().isOpen();
    }
}
