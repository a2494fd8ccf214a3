package app.waraji.planner;

import java.util.List;

/**
 * What came of a gesture on a block.
 *
 * @param displacements the ledger rows whose reason is wanted; none when nothing was given away
 */
public record Gesture(long blockId, List<Long> displacements) {

    public Gesture {
        displacements = List.copyOf(displacements);
    }

    static Gesture keeping(long blockId) {
        return new Gesture(blockId, List.of());
    }
}
