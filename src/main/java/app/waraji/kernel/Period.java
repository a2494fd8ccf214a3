package app.waraji.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * A week, a month, or a quarter of the fiscal year; months and quarters are made of days, not of weeks.
 *
 * @param from its first day
 * @param fiscalYearStart the month in which the fiscal year begins, by which quarters are cut
 */
public record Period(Unit unit, LocalDate from, Month fiscalYearStart) {

    private static final int MONTHS_A_QUARTER = 3;

    /** How long it is. */
    public enum Unit {
        WEEK,
        MONTH,
        QUARTER
    }

    public Period {
        if (!from.equals(start(unit, from, fiscalYearStart))) {
            throw new IllegalArgumentException("no " + unit + " begins on " + from);
        }
    }

    /** The one with this day in it. */
    public static Period of(Unit unit, LocalDate day, Month fiscalYearStart) {
        return new Period(unit, start(unit, day, fiscalYearStart), fiscalYearStart);
    }

    private static LocalDate start(Unit unit, LocalDate day, Month fiscalYearStart) {
        return switch (unit) {
            case WEEK -> Week.of(day).monday();
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1)
                        .minusMonths(Math.floorMod(day.getMonthValue() - fiscalYearStart.getValue(), MONTHS_A_QUARTER));
        };
    }

    /** The first day after it. */
    public LocalDate to() {
        return switch (unit) {
            case WEEK -> from.plusWeeks(1);
            case MONTH -> from.plusMonths(1);
            case QUARTER -> from.plusMonths(MONTHS_A_QUARTER);
        };
    }

    public LocalDate lastDay() {
        return to().minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to());
    }

    public Period next() {
        return of(unit, to(), fiscalYearStart);
    }

    public Period previous() {
        return of(unit, from.minusDays(1), fiscalYearStart);
    }

    public boolean hasBegun(LocalDateTime now) {
        return !now.isBefore(from.atStartOfDay());
    }

    /** The week of its first day. */
    public Week firstWeek() {
        return Week.of(from);
    }

    /** The week of its last day. */
    public Week lastWeek() {
        return Week.of(lastDay());
    }

    /** How many weeks have a day in it. */
    public int weeks() {
        return (int) ChronoUnit.WEEKS.between(firstWeek().monday(), lastWeek().monday()) + 1;
    }

    /** Of a quarter: from 1 to 4, counted from the start of the fiscal year. */
    public int quarter() {
        return Math.floorMod(from.getMonthValue() - fiscalYearStart.getValue(), 12) / MONTHS_A_QUARTER + 1;
    }

    /** The calendar year in which its fiscal year begins. */
    public int fiscalYear() {
        return from.getMonthValue() < fiscalYearStart.getValue() ? from.getYear() - 1 : from.getYear();
    }
}
