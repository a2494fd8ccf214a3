package app.waraji.planner.focus;

import app.waraji.planner.Block;
import app.waraji.planner.Timer;
import java.time.Instant;

/** The block that is being worked on, with its timer. */
public record TimedBlock(Block block, Timer timer) {

    /** Minutes that it will have taken if the work ends now, those noted before included. */
    int minutes(Instant now) {
        Integer before = block.actualMinutes();
        return timer.minutes(now) + (before == null ? 0 : before);
    }
}
