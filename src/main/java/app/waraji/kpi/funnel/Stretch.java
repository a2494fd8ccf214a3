package app.waraji.kpi.funnel;

import app.waraji.kernel.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * The days that a funnel is looked at for.
 *
 * @param to exclusive, after {@code from}
 */
public record Stretch(Unit unit, LocalDate from, LocalDate to) {

    /** How they were chosen. */
    public enum Unit {
        MONTH,
        QUARTER,
        FISCAL_YEAR,
        /** Any days. */
        FREE
    }

    public Stretch {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("from " + from + " to before " + to);
        }
    }

    /** The month, quarter or fiscal year with this day in it; the month where any days may be chosen. */
    public static Stretch of(Unit unit, LocalDate day, Month fiscalYearStart) {
        return switch (unit) {
            case QUARTER -> {
                Period quarter = Period.of(Period.Unit.QUARTER, day, fiscalYearStart);
                yield new Stretch(unit, quarter.from(), quarter.to());
            }
            case FISCAL_YEAR -> {
                LocalDate first = LocalDate.of(day.getYear(), fiscalYearStart, 1);
                LocalDate from = first.isAfter(day) ? first.minusYears(1) : first;
                yield new Stretch(unit, from, from.plusYears(1));
            }
            case MONTH, FREE -> {
                LocalDate from = day.withDayOfMonth(1);
                yield new Stretch(unit, from, from.plusMonths(1));
            }
        };
    }

    /** These days, in whatever order they are named. */
    public static Stretch free(LocalDate one, LocalDate other) {
        boolean inOrder = !other.isBefore(one);
        return new Stretch(Unit.FREE, inOrder ? one : other, (inOrder ? other : one).plusDays(1));
    }

    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    public Stretch next() {
        return moved(1);
    }

    public Stretch previous() {
        return moved(-1);
    }

    private Stretch moved(int by) {
        return switch (unit) {
            case MONTH -> new Stretch(unit, from.plusMonths(by), to.plusMonths(by));
            case QUARTER -> new Stretch(unit, from.plusMonths(3L * by), to.plusMonths(3L * by));
            case FISCAL_YEAR -> new Stretch(unit, from.plusYears(by), to.plusYears(by));
            case FREE -> {
                long days = ChronoUnit.DAYS.between(from, to) * by;
                yield new Stretch(unit, from.plusDays(days), to.plusDays(days));
            }
        };
    }
}
