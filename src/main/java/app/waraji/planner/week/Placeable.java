package app.waraji.planner.week;

import app.waraji.planner.Block;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import org.jspecify.annotations.Nullable;

/** What can be dragged onto the grid: a block, in the tray or elsewhere on the grid, or a task that has no block yet. */
public sealed interface Placeable {

    String title();

    Role role();

    int minutes();

    @Nullable
    Long activityId();

    /** A block. */
    record OfBlock(Block block) implements Placeable {
        @Override
        public String title() {
            return block.title();
        }

        @Override
        public Role role() {
            return block.role();
        }

        @Override
        public int minutes() {
            return block.minutes();
        }

        @Override
        public @Nullable Long activityId() {
            return block.activityId();
        }
    }

    /** A task; placing it makes a block for its rest, or for as much of it as one does at a time. */
    record OfTask(Task task) implements Placeable {

        private static final int AT_A_TIME = 120;

        @Override
        public String title() {
            return task.title();
        }

        @Override
        public Role role() {
            return task.role();
        }

        @Override
        public int minutes() {
            return Math.max(1, Math.min(task.restMinutes(), AT_A_TIME));
        }

        @Override
        public @Nullable Long activityId() {
            return task.activityId();
        }
    }
}
