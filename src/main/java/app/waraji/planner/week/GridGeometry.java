package app.waraji.planner.week;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Where time lies on the grid, in pixels from the grid's own corner; the hours' labels stand in a gutter on the left.
 *
 * @param firstDay the leftmost column
 * @param days columns
 * @param firstHour at the top, 0 to 23
 * @param lastHour at the bottom, exclusive, 1 to 24
 */
record GridGeometry(LocalDate firstDay, int days, int firstHour, int lastHour, double width, double hourHeight) {

    static final double GUTTER = 52;

    private static final int MINUTES_A_DAY = 24 * 60;

    double columnWidth() {
        return Math.max(0, (width - GUTTER) / days);
    }

    double height() {
        return (lastHour - firstHour) * hourHeight;
    }

    /** The left edge of a day's column; may lie outside of the grid. */
    double x(LocalDate day) {
        return GUTTER + ChronoUnit.DAYS.between(firstDay, day) * columnWidth();
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(firstDay) && day.isBefore(firstDay.plusDays(days));
    }

    /** @param minuteOfDay may lie before or after what is shown */
    double y(int minuteOfDay) {
        return (minuteOfDay / 60.0 - firstHour) * hourHeight;
    }

    double y(LocalTime time) {
        return y(time.getHour() * 60 + time.getMinute());
    }

    /** The time under a point, rounded down to the step and kept inside of what is shown. */
    LocalDateTime timeAt(double x, double y, int stepMinutes) {
        return dayAt(x).atStartOfDay().plusMinutes(floor(minuteAt(y), stepMinutes));
    }

    LocalDate dayAt(double x) {
        int column = columnWidth() == 0 ? 0 : (int) Math.floor((x - GUTTER) / columnWidth());
        return firstDay.plusDays(Math.max(0, Math.min(days - 1, column)));
    }

    /** Minute of the day under a height, kept inside of what is shown. */
    int minuteAt(double y) {
        int minute = (int) Math.round((y / hourHeight + firstHour) * 60);
        return Math.max(firstHour * 60, Math.min(lastHour * 60, minute));
    }

    /** The nearest multiple of the step. */
    static int nearest(int minutes, int step) {
        return Math.floorDiv(minutes + step / 2, step) * step;
    }

    private static int floor(int minutes, int step) {
        return Math.min(Math.floorDiv(minutes, step) * step, MINUTES_A_DAY - step);
    }
}
