package app.waraji.rules.history;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A block as it stands now; what became of it, and when, is told by its {@link GestureFact}s.
 *
 * @param lineage the first block of the same work
 * @param slot null while it waits in the tray
 * @param open whether it has no end state
 * @param gone whether it was removed
 * @param recordedAt when it was made or placed in its week
 */
public record BlockFact(
        long id,
        long lineage,
        @Nullable Long task,
        @Nullable Long series,
        @Nullable Long activity,
        String title,
        boolean marketing,
        Week week,
        @Nullable Slot slot,
        boolean open,
        boolean gone,
        Instant recordedAt) {}
