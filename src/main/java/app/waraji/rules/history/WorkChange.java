package app.waraji.rules.history;

import java.util.List;

/**
 * What is now known of some pieces of work, each whole.
 *
 * @param lineages all of which anything was known before or is now
 */
public record WorkChange(List<Long> lineages, List<BlockFact> blocks, List<GestureFact> gestures) {

    public WorkChange {
        lineages = List.copyOf(lineages);
        blocks = List.copyOf(blocks);
        gestures = List.copyOf(gestures);
    }
}
