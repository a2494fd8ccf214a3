package app.waraji.progress.dedicated;

import app.waraji.kernel.Week;
import app.waraji.planner.Task;
import app.waraji.planner.ideal.IdealBlock;
import app.waraji.wins.Win;
import java.util.List;

/**
 * The case with the rows behind its figures.
 *
 * @param idealName of the ideal week; empty where there is none and the weekly minimum stands in
 * @param wins those that count as results, latest first
 */
record Evidence(
        DedicatedCase sums,
        List<Kept> weeks,
        String idealName,
        List<IdealBlock> ideal,
        List<Task> open,
        List<Win> wins) {

    /** What was done for marketing in a week, in minutes. */
    record Kept(Week week, int minutes) {}
}
