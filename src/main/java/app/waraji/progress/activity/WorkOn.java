package app.waraji.progress.activity;

import app.waraji.planner.Block;
import app.waraji.planner.Task;
import java.util.List;

/**
 * The work on one activity.
 *
 * @param blocks on the plan and done, the latest first
 * @param tasks whose time is not all on the grid yet
 */
record WorkOn(List<Block> blocks, List<Task> tasks) {

    static final WorkOn NONE = new WorkOn(List.of(), List.of());

    WorkOn {
        blocks = List.copyOf(blocks);
        tasks = List.copyOf(tasks);
    }
}
