package app.waraji.kpi;

import app.waraji.kernel.Week;
import java.time.LocalDate;

/** How often a metric is entered. */
public enum Cadence {
    WEEK,
    MONTH;

    /** The first day of the period that the day lies in. */
    public LocalDate startOf(LocalDate day) {
        return this == WEEK ? Week.of(day).monday() : day.withDayOfMonth(1);
    }

    /** The first day of the period after the one that begins with this day. */
    public LocalDate next(LocalDate start) {
        return this == WEEK ? start.plusWeeks(1) : start.plusMonths(1);
    }
}
