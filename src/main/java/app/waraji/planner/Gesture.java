package app.waraji.planner;

import org.jspecify.annotations.Nullable;

/**
 * What came of a gesture on a block.
 *
 * @param displacementId the ledger row whose reason is wanted; null when nothing was given away
 */
public record Gesture(long blockId, @Nullable Long displacementId) {}
