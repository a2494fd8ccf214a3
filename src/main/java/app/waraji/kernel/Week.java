package app.waraji.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO week, Monday first.
 *
 * @param monday its first day; always a Monday
 */
public record Week(LocalDate monday) implements Comparable<Week> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is not a Monday");
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that a block starting at this time belongs to. */
    public static Week of(LocalDateTime start) {
        return of(start.toLocalDate());
    }

    /** Reads {@code 2026-W47}; empty where the text is no such week (week 53 of a year that has 52 included). */
    public static Optional<Week> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int number = Integer.parseInt(form.group(2));
        // The fourth of January is always in week 1.
        Week week = of(LocalDate.of(year, 1, 4)).plus(number - 1);
        return week.year() == year && week.number() == number ? Optional.of(week) : Optional.empty();
    }

    /** The year that the week counts to, which near New Year is not always the calendar's. */
    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** From 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public LocalDate day(DayOfWeek day) {
        return monday.plusDays(day.getValue() - 1L);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week plus(long weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    public Week next() {
        return plus(1);
    }

    public Week previous() {
        return plus(-1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    public boolean contains(LocalDateTime time) {
        return contains(time.toLocalDate());
    }

    /** Whether its Monday has come. */
    public boolean hasBegun(LocalDateTime now) {
        return !now.isBefore(monday.atStartOfDay());
    }

    /** Whether the next Monday has come. */
    public boolean isOver(LocalDateTime now) {
        return next().hasBegun(now);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    /** As in {@code 2026-W47}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year(), number());
    }
}
