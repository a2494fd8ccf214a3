package app.waraji.planner;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

/** Which gestures give marketing time away, and how many minutes of it. */
final class Displacing {

    /** After a block was made or placed in its week, nothing done to it displaces for so long. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private final Clock clock;
    private final boolean gives;

    Displacing(Clock clock) {
        this(clock, true);
    }

    private Displacing(Clock clock, boolean gives) {
        this.clock = clock;
        this.gives = gives;
    }

    /** For what the user was offered to do: none of it gives anything away. */
    Displacing none() {
        return new Displacing(clock, false);
    }

    /** To a later week always, to a later day once the week has begun; never earlier or within the day. */
    int byMove(Block block, LocalDateTime to) {
        Slot from = block.slot();
        if (from == null || !counts(block)) {
            return 0;
        }
        Week target = Week.of(to);
        boolean laterWeek = target.compareTo(from.week()) > 0;
        boolean laterDay = target.equals(from.week()) && to.toLocalDate().isAfter(from.day());
        return laterWeek || (laterDay && hasBegun(from.week())) ? from.minutes() : 0;
    }

    /** The minutes taken off, once the week has begun. */
    int byResize(Block block, int toMinutes) {
        boolean shrinks = toMinutes < block.minutes();
        return shrinks && counts(block) && hasBegun(block.week()) ? block.minutes() - toMinutes : 0;
    }

    /** What was not done. */
    int byPartly(Block block, int doneMinutes) {
        return counts(block) ? block.minutes() - doneMinutes : 0;
    }

    int bySkipping(Block block) {
        return counts(block) ? block.minutes() : 0;
    }

    /** Back to the tray, or removed, once the week has begun. */
    int byLeaving(Block block) {
        return counts(block) && hasBegun(block.week()) ? block.minutes() : 0;
    }

    private boolean counts(Block block) {
        return gives
                && block.isMarketing()
                && block.isOpen()
                && block.start() != null
                && !inGrace(block)
                && !madeAfterTheFact(block);
    }

    private boolean inGrace(Block block) {
        return Duration.between(block.placedAt(), clock.instant()).compareTo(GRACE) < 0;
    }

    private boolean madeAfterTheFact(Block block) {
        Slot slot = block.slot();
        return slot != null && !slot.end().isAfter(LocalDateTime.ofInstant(block.placedAt(), clock.getZone()));
    }

    private boolean hasBegun(Week week) {
        return week.hasBegun(LocalDateTime.now(clock));
    }
}
