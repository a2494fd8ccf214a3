package app.waraji.planner;

/**
 * A piece of work as it stands now, however often it was moved and whether or not it is still planned.
 *
 * @param block the one of its blocks that says most: one that is still open before one that has ended, the latest of each
 * @param removed whether the user took it out of the plan
 */
public record Work(Block block, boolean removed) {}
