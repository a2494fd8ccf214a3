package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import java.time.LocalDateTime;

/**
 * The hours that the grid shows: those of the settings, and more so that every beginning and every end is seen.
 *
 * @param first 0 to 23
 * @param last exclusive, 1 to 24
 */
public record HourSpan(int first, int last) {

    public static HourSpan of(WeekPlan plan) {
        HourSpan span = new HourSpan(
                plan.preferences().firstHourShown(), plan.preferences().lastHourShown());
        for (Block block : plan.blocks()) {
            Slot slot = block.slot();
            if (slot != null) {
                span = span.withStart(slot.start().getHour());
                boolean overMidnight = !slot.end().toLocalDate().equals(slot.day());
                span = span.withEnd(overMidnight ? 24 : hourAfter(slot.end()));
            }
        }
        for (Commitment commitment : plan.commitments()) {
            if (!commitment.allDay() && plan.week().contains(commitment.start())) {
                span = span.withStart(commitment.start().getHour());
            }
            // One that ends at midnight ends with the day before.
            LocalDateTime end = commitment.end();
            boolean atMidnight = end.equals(end.toLocalDate().atStartOfDay());
            if (!commitment.allDay() && plan.week().contains(end.minusNanos(1))) {
                span = span.withEnd(atMidnight ? 24 : hourAfter(end));
            }
        }
        return span;
    }

    public int count() {
        return last - first;
    }

    private HourSpan withStart(int hour) {
        return new HourSpan(Math.min(first, hour), Math.max(last, hour + 1));
    }

    /** @param hour exclusive */
    private HourSpan withEnd(int hour) {
        return new HourSpan(Math.min(first, hour - 1), Math.max(last, hour));
    }

    private static int hourAfter(LocalDateTime end) {
        return end.getMinute() == 0 ? end.getHour() : end.getHour() + 1;
    }
}
