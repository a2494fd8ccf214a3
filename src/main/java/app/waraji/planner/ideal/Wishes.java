package app.waraji.planner.ideal;

import app.waraji.planner.NewBlock;
import java.util.List;

/**
 * Blocks to be proposed for a week, by start.
 *
 * @param name the ideal week's, or what last week is called
 */
record Wishes(String name, List<NewBlock> blocks) {

    Wishes {
        blocks = List.copyOf(blocks);
    }
}
