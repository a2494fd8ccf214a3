package app.waraji.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week, a month, a quarter or a half of the fiscal year; all but weeks are made of days, not of weeks.
 *
 * @param from its first day
 * @param fiscalYearStart the month in which the fiscal year begins, by which quarters and halves are cut
 */
public record Period(Unit unit, LocalDate from, Month fiscalYearStart) {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_HALF = 6;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])(\\d)");

    /** How long it is. */
    public enum Unit {
        WEEK,
        MONTH,
        QUARTER,
        HALF
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
            case QUARTER -> startOfPart(day, fiscalYearStart, MONTHS_A_QUARTER);
            case HALF -> startOfPart(day, fiscalYearStart, MONTHS_A_HALF);
        };
    }

    private static LocalDate startOfPart(LocalDate day, Month fiscalYearStart, int months) {
        return day.withDayOfMonth(1)
                .minusMonths(Math.floorMod(day.getMonthValue() - fiscalYearStart.getValue(), months));
    }

    /**
     * Reads {@code 2026-W47}, {@code 2026-11}, {@code 2026-Q3} or {@code 2026-H2}, as the unit asks; a year is the one in
     * which the fiscal year begins. Empty where there is no such period.
     */
    public static Optional<Period> parse(Unit unit, String text, Month fiscalYearStart) {
        return switch (unit) {
            case WEEK -> Week.parse(text).map(week -> of(unit, week.monday(), fiscalYearStart));
            case MONTH -> month(text).map(day -> of(unit, day, fiscalYearStart));
            case QUARTER ->
                part(text, "Q", MONTHS_A_QUARTER, fiscalYearStart).map(day -> of(unit, day, fiscalYearStart));
            case HALF -> part(text, "H", MONTHS_A_HALF, fiscalYearStart).map(day -> of(unit, day, fiscalYearStart));
        };
    }

    private static Optional<LocalDate> month(String text) {
        Matcher form = MONTH.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(form.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(form.group(1)), month, 1));
    }

    private static Optional<LocalDate> part(String text, String letter, int months, Month fiscalYearStart) {
        Matcher form = PART.matcher(text);
        if (!form.matches() || !form.group(2).equals(letter)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(3));
        return number < 1 || number > 12 / months
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(form.group(1)), fiscalYearStart, 1)
                        .plusMonths((long) months * (number - 1)));
    }

    /** The first day after it. */
    public LocalDate to() {
        return switch (unit) {
            case WEEK -> from.plusWeeks(1);
            case MONTH -> from.plusMonths(1);
            case QUARTER -> from.plusMonths(MONTHS_A_QUARTER);
            case HALF -> from.plusMonths(MONTHS_A_HALF);
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

    /** Of a half: 1 or 2, counted from the start of the fiscal year. */
    public int half() {
        return Math.floorMod(from.getMonthValue() - fiscalYearStart.getValue(), 12) / MONTHS_A_HALF + 1;
    }

    /** The same a year before; of a week the one 52 weeks before. */
    public Period yearBefore() {
        return of(unit, unit == Unit.WEEK ? from.minusWeeks(52) : from.minusYears(1), fiscalYearStart);
    }

    /** As it is written in commands and file names: {@code 2026-W47}, {@code 2026-11}, {@code 2026-Q3}. */
    public String code() {
        return switch (unit) {
            case WEEK -> firstWeek().toString();
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> fiscalYear() + "-Q" + quarter();
            case HALF -> fiscalYear() + "-H" + half();
        };
    }

    /** The calendar year in which its fiscal year begins. */
    public int fiscalYear() {
        return from.getMonthValue() < fiscalYearStart.getValue() ? from.getYear() - 1 : from.getYear();
    }
}
