package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import java.time.LocalDateTime;

/**
 * The hours that the grid shows: those of the settings, and more where something stands outside of them.
 *
 * @param first 0 to 23
 * @param last exclusive, 1 to 24
 */
record HourSpan(int first, int last) {

    static HourSpan of(WeekPlan plan) {
        HourSpan span = new HourSpan(
                plan.preferences().firstHourShown(), plan.preferences().lastHourShown());
        for (Block block : plan.blocks()) {
            Slot slot = block.slot();
            span = slot == null ? span : span.with(slot.start(), slot.end());
        }
        for (Commitment commitment : plan.commitments()) {
            span = commitment.allDay() ? span : span.with(commitment.start(), commitment.end());
        }
        return span;
    }

    int count() {
        return last - first;
    }

    private HourSpan with(LocalDateTime start, LocalDateTime end) {
        if (!end.toLocalDate().equals(start.toLocalDate())) {
            boolean tillMidnight = end.equals(end.toLocalDate().atStartOfDay());
            int from =
                    tillMidnight || end.isAfter(start.plusDays(1)) ? start.getHour() : Math.min(start.getHour(), first);
            return new HourSpan(Math.min(first, from), 24);
        }
        int lastHour = end.getMinute() == 0 ? end.getHour() : end.getHour() + 1;
        return new HourSpan(Math.min(first, start.getHour()), Math.max(last, lastHour));
    }
}
