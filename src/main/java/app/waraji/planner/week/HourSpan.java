package app.waraji.planner.week;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.settings.Preferences.WeekShown;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The hours that the grid shows.
 *
 * @param first 0 to 23
 * @param last exclusive, 1 to 24
 */
public record HourSpan(int first, int last) {

    static final int A_DAY = 24;

    /** Those that the settings do not fold away. */
    static HourSpan usual(WeekPlan plan) {
        WeekShown shown = plan.preferences().weekShown();
        return shown.wholeDay() ? new HourSpan(0, A_DAY) : new HourSpan(shown.firstHour(), shown.lastHour());
    }

    /** Those in which anything stands, and those that the settings show. */
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

    /** Whether a slot begins no earlier, or ends no later, than these hours. */
    boolean reaches(Slot slot, Fold side) {
        long from = slot.start().getHour() * 60L + slot.start().getMinute();
        return side == Fold.EARLY ? from >= first * 60L : from + slot.minutes() <= last * 60L;
    }

    /** Blocks and commitments, on the days shown, of which at least a part lies before or after these hours. */
    int hidden(WeekPlan plan, Fold side) {
        int hidden = 0;
        for (int i = 0; i < plan.daysShown(); i++) {
            LocalDate day = plan.week().monday().plusDays(i);
            for (GridItem item : GridItem.on(day, plan)) {
                hidden += item instanceof GridItem.OfGhost || reaches(item.slot(), side) ? 0 : 1;
            }
        }
        return hidden;
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
