package app.waraji.kpi.chart;

import app.waraji.kernel.Week;
import java.time.LocalDate;
import java.time.Month;

/** How far back a chart looks. */
public enum Span {
    WEEKS_13,
    WEEKS_26,
    WEEKS_52,
    /** From its first day to its last, with the weeks to come. */
    FISCAL_YEAR,
    /** From the first value there is, but at least 13 weeks. */
    ALL;

    /** Days, the last exclusive. */
    public record Days(LocalDate from, LocalDate to) {}

    /**
     * The days of whole periods.
     *
     * @param earliest the start of the first value there is; today where there is none
     */
    public Days days(LocalDate today, LocalDate earliest, Month fiscalYearStart) {
        LocalDate end = Week.of(today).next().monday();
        return switch (this) {
            case WEEKS_13 -> new Days(end.minusWeeks(13), end);
            case WEEKS_26 -> new Days(end.minusWeeks(26), end);
            case WEEKS_52 -> new Days(end.minusWeeks(52), end);
            case FISCAL_YEAR -> fiscalYear(today, fiscalYearStart);
            case ALL -> {
                LocalDate quarter = end.minusWeeks(13);
                yield new Days(earliest.isBefore(quarter) ? earliest : quarter, end);
            }
        };
    }

    /** The fiscal year with this day in it. */
    static Days fiscalYear(LocalDate day, Month start) {
        LocalDate first = LocalDate.of(day.getYear(), start, 1);
        LocalDate from = first.isAfter(day) ? first.minusYears(1) : first;
        return new Days(from, from.plusYears(1));
    }
}
