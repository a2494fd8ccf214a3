package app.waraji.planner.week;

import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a block before it is saved.
 *
 * @param block null for one that is to be made
 */
record Draft(
        @Nullable Block block,
        String title,
        Role role,
        @Nullable Long activityId,
        Slot slot,
        boolean isProtected) {

    static Draft of(Slot slot) {
        return new Draft(null, "", Role.MARKETING, null, slot, false);
    }

    static Draft of(Block block, Slot slot) {
        return new Draft(block, block.title(), block.role(), block.activityId(), slot, block.isProtected());
    }

    NewBlock wanted() {
        Long taskId = block == null ? null : block.taskId();
        return new NewBlock(title, role, activityId, taskId, slot);
    }
}
