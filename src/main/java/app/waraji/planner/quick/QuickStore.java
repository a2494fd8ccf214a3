package app.waraji.planner.quick;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.TaskStore;
import java.util.List;
import java.util.Optional;

/** Adds what a line asks for to the stores that own it. */
public final class QuickStore {

    private final BlockStore blocks;
    private final TaskStore tasks;
    private final ActivityStore activities;

    public QuickStore(BlockStore blocks, TaskStore tasks, ActivityStore activities) {
        this.blocks = blocks;
        this.tasks = tasks;
        this.activities = activities;
    }

    List<Activity> activities() {
        return activities.all();
    }

    /**
     * Makes the block or the task, in one change.
     *
     * @param running the week for a task that says none
     * @return the week in which it stands; empty for a task of no week
     */
    Optional<Week> add(QuickLine wanted, Week running) {
        NewBlock block = wanted.block().orElse(null);
        if (block != null) {
            blocks.add(block);
            return Optional.of(block.slot().week());
        }
        return Optional.ofNullable(tasks.add(wanted.task(running)).week());
    }
}
