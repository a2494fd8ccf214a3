package app.waraji.planner.month;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One day in minutes. What was skipped, and what was not done of a partly done block, stands nowhere.
 *
 * @param done marketing, as somebody said it was done
 * @param open marketing, still without an answer
 * @param sales own sales work
 * @param committed by imported calendars, whole days left out
 * @param off names of its holiday and of the absences that take all of it; empty for a day like others
 */
record MonthDay(LocalDate date, int done, int open, int sales, int committed, List<String> off) {

    boolean isOff() {
        return !off.isEmpty();
    }

    int planned() {
        return done + open;
    }

    /** What else takes time on this day. */
    int load() {
        return sales + committed;
    }

    /** @param blocks and commitments of any days; those of this one are counted */
    static MonthDay of(LocalDate date, List<Block> blocks, List<Commitment> commitments, List<String> off) {
        int done = 0;
        int open = 0;
        int sales = 0;
        for (Block block : blocks) {
            Slot slot = block.slot();
            if (slot == null || !slot.day().equals(date)) {
                continue;
            }
            int standing = block.state() == BlockState.OPEN ? block.minutes() : block.doneMinutes();
            if (!block.isMarketing()) {
                sales += standing;
            } else if (block.isOpen()) {
                open += standing;
            } else {
                done += standing;
            }
        }
        int committed =
                commitments.stream().mapToInt(each -> minutesOn(date, each)).sum();
        return new MonthDay(date, done, open, sales, committed, off);
    }

    private static int minutesOn(LocalDate date, Commitment commitment) {
        if (commitment.allDay()) {
            return 0;
        }
        LocalDateTime midnight = date.atStartOfDay();
        LocalDateTime next = date.plusDays(1).atStartOfDay();
        LocalDateTime from = commitment.start().isBefore(midnight) ? midnight : commitment.start();
        LocalDateTime to = commitment.end().isAfter(next) ? next : commitment.end();
        return from.isBefore(to) ? (int) Duration.between(from, to).toMinutes() : 0;
    }
}
