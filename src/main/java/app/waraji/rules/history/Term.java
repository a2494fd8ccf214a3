package app.waraji.rules.history;

import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A week or a month for which a number is entered. Only terms of one cadence are compared.
 *
 * @param from a Monday, or the first of a month
 */
public record Term(Cadence cadence, LocalDate from) implements Comparable<Term> {

    public Term {
        if (!from.equals(cadence.startOf(from))) {
            throw new IllegalArgumentException("no " + cadence + " begins on " + from);
        }
    }

    /** The one with this day in it. */
    public static Term of(Cadence cadence, LocalDate day) {
        return new Term(cadence, cadence.startOf(day));
    }

    public static Term of(Week week) {
        return new Term(Cadence.WEEK, week.monday());
    }

    public boolean isMonth() {
        return cadence == Cadence.MONTH;
    }

    /** The week of its first day. */
    public Week week() {
        return Week.of(from);
    }

    /** The first day after it. */
    public LocalDate to() {
        return cadence.next(from);
    }

    /** So many later; earlier where the count is negative. */
    public Term plus(long count) {
        return new Term(cadence, isMonth() ? from.plusMonths(count) : from.plusWeeks(count));
    }

    public Term next() {
        return plus(1);
    }

    public Term previous() {
        return plus(-1);
    }

    /** How many weeks or months lie from the other to this one. */
    public int since(Term other) {
        return (int) (isMonth() ? ChronoUnit.MONTHS : ChronoUnit.WEEKS).between(other.from, from);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to());
    }

    @Override
    public int compareTo(Term other) {
        return from.compareTo(other.from);
    }
}
