package app.waraji.rules.history;

import org.jspecify.annotations.Nullable;

/**
 * A piece of work over all its blocks: a task, a series, or a block that has neither, with its make-ups.
 *
 * @param id of the task, of the series, or of the first block
 */
public record Item(Kind kind, long id) {

    /** What holds the blocks together. */
    public enum Kind {
        TASK,
        SERIES,
        BLOCK
    }

    static Item of(long lineage, @Nullable Long task, @Nullable Long series) {
        if (task != null) {
            return new Item(Kind.TASK, task);
        }
        return series != null ? new Item(Kind.SERIES, series) : new Item(Kind.BLOCK, lineage);
    }
}
