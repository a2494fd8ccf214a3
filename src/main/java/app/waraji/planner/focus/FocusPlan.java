package app.waraji.planner.focus;

import app.waraji.activities.Activity;
import app.waraji.calendar.Commitment;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the focus shows, as it stood when it was read.
 *
 * @param blocks of the whole week, by start
 * @param commitments of the day
 * @param off holidays and absences of the week
 * @param activities by id, archived ones included
 * @param timed null where no timer is on
 */
record FocusPlan(
        LocalDate day,
        List<Block> blocks,
        List<Commitment> commitments,
        TimeOff off,
        Map<Long, Activity> activities,
        List<Reason> reasons,
        @Nullable TimedBlock timed) {

    Optional<TimedBlock> timedBlock() {
        return Optional.ofNullable(timed);
    }

    /** A past marketing block that nobody has said anything of; in time off nobody is asked. */
    boolean awaitsAnswer(Block block, LocalDateTime now) {
        Slot slot = block.slot();
        return block.awaitsAnswer(now) && slot != null && off.minutesLeft(slot) > 0;
    }

    boolean isTimed(Block block) {
        return timed != null && timed.block().id() == block.id();
    }

    @Nullable
    Activity activity(Block block) {
        return block.activityId() == null ? null : activities.get(block.activityId());
    }
}
