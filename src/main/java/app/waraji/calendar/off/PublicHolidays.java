package app.waraji.calendar.off;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Japan's public holidays, worked out from the rules of the law and of the years in which another law changed them. */
public final class PublicHolidays {

    public static final int FIRST_YEAR = 1955;

    /** The formula of the equinoxes holds until then. */
    public static final int LAST_YEAR = 2099;

    /** From here on one that falls on a Sunday is made up for on the Monday. */
    private static final LocalDate SUBSTITUTES_SINCE = LocalDate.of(1973, APRIL, 12);

    /** From here on a day between two holidays is one, too. */
    private static final LocalDate SANDWICHED_SINCE = LocalDate.of(1985, DECEMBER, 27);

    /** From here on it is made up for on the next day that is no holiday, be that a Monday or not. */
    private static final int SUBSTITUTES_WANDER_SINCE = 2007;

    /** Days that are holidays by a law made for them alone. */
    private static final Map<LocalDate, PublicHoliday> ONCE = Map.of(
            LocalDate.of(1959, APRIL, 10), PublicHoliday.STATE_WEDDING,
            LocalDate.of(1989, FEBRUARY, 24), PublicHoliday.STATE_FUNERAL,
            LocalDate.of(1990, NOVEMBER, 12), PublicHoliday.ENTHRONEMENT,
            LocalDate.of(1993, JUNE, 9), PublicHoliday.STATE_WEDDING,
            LocalDate.of(2019, MAY, 1), PublicHoliday.BY_LAW_OF_THE_YEAR,
            LocalDate.of(2019, OCTOBER, 22), PublicHoliday.BY_LAW_OF_THE_YEAR);

    private final int year;
    private final SortedMap<LocalDate, PublicHoliday> days = new TreeMap<>();

    private PublicHolidays(int year) {
        this.year = year;
    }

    /** By day; none before {@link #FIRST_YEAR} or after {@link #LAST_YEAR}, of which nothing is known. */
    public static SortedMap<LocalDate, PublicHoliday> of(int year) {
        PublicHolidays holidays = new PublicHolidays(year);
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
            holidays.addNamed();
            holidays.addDaysOff();
        }
        return Collections.unmodifiableSortedMap(holidays.days);
    }

    /** Those from {@code from} to before {@code to}. */
    public static SortedMap<LocalDate, PublicHoliday> between(LocalDate from, LocalDate to) {
        SortedMap<LocalDate, PublicHoliday> found = new TreeMap<>();
        for (int year = from.getYear(); year <= to.getYear() && from.isBefore(to); year++) {
            found.putAll(of(year));
        }
        return from.isBefore(to) ? found.subMap(from, to) : found;
    }

    private void addNamed() {
        add(1955, 2099, JANUARY, 1, PublicHoliday.NEW_YEARS_DAY);
        add(1955, 1999, JANUARY, 15, PublicHoliday.COMING_OF_AGE_DAY);
        addMonday(2000, 2099, JANUARY, 2, PublicHoliday.COMING_OF_AGE_DAY);
        add(1967, 2099, FEBRUARY, 11, PublicHoliday.FOUNDATION_DAY);
        add(1955, 2099, MARCH, vernalEquinox(), PublicHoliday.VERNAL_EQUINOX_DAY);
        add(1989, 2006, APRIL, 29, PublicHoliday.GREENERY_DAY);
        add(2007, 2099, APRIL, 29, PublicHoliday.SHOWA_DAY);
        add(1955, 2099, MAY, 3, PublicHoliday.CONSTITUTION_DAY);
        add(2007, 2099, MAY, 4, PublicHoliday.GREENERY_DAY);
        add(1955, 2099, MAY, 5, PublicHoliday.CHILDRENS_DAY);
        add(1966, 2002, SEPTEMBER, 15, PublicHoliday.RESPECT_FOR_THE_AGED_DAY);
        addMonday(2003, 2099, SEPTEMBER, 3, PublicHoliday.RESPECT_FOR_THE_AGED_DAY);
        add(1955, 2099, SEPTEMBER, autumnalEquinox(), PublicHoliday.AUTUMNAL_EQUINOX_DAY);
        add(1955, 2099, NOVEMBER, 3, PublicHoliday.CULTURE_DAY);
        add(1955, 2099, NOVEMBER, 23, PublicHoliday.LABOUR_THANKSGIVING_DAY);
        addEmperorsBirthday();
        addThoseMovedForTheGames();
        ONCE.forEach((day, name) -> add(day.getYear(), day.getYear(), day.getMonth(), day.getDayOfMonth(), name));
    }

    /** There was none in the year of the succession. */
    private void addEmperorsBirthday() {
        add(1955, 1988, APRIL, 29, PublicHoliday.EMPERORS_BIRTHDAY);
        add(1989, 2018, DECEMBER, 23, PublicHoliday.EMPERORS_BIRTHDAY);
        add(2020, 2099, FEBRUARY, 23, PublicHoliday.EMPERORS_BIRTHDAY);
    }

    /** In 2020, and again in 2021, they stood around the opening and the end of the Olympic games. */
    private void addThoseMovedForTheGames() {
        add(1996, 2002, JULY, 20, PublicHoliday.MARINE_DAY);
        addMonday(2003, 2019, JULY, 3, PublicHoliday.MARINE_DAY);
        add(2020, 2020, JULY, 23, PublicHoliday.MARINE_DAY);
        add(2021, 2021, JULY, 22, PublicHoliday.MARINE_DAY);
        addMonday(2022, 2099, JULY, 3, PublicHoliday.MARINE_DAY);

        add(2016, 2019, AUGUST, 11, PublicHoliday.MOUNTAIN_DAY);
        add(2020, 2020, AUGUST, 10, PublicHoliday.MOUNTAIN_DAY);
        add(2021, 2021, AUGUST, 8, PublicHoliday.MOUNTAIN_DAY);
        add(2022, 2099, AUGUST, 11, PublicHoliday.MOUNTAIN_DAY);

        add(1966, 1999, OCTOBER, 10, PublicHoliday.HEALTH_AND_SPORTS_DAY);
        addMonday(2000, 2018, OCTOBER, 2, PublicHoliday.HEALTH_AND_SPORTS_DAY);
        addMonday(2019, 2019, OCTOBER, 2, PublicHoliday.HEALTH_AND_SPORTS_DAY_RENAMED);
        add(2020, 2020, JULY, 24, PublicHoliday.SPORTS_DAY);
        add(2021, 2021, JULY, 23, PublicHoliday.SPORTS_DAY);
        addMonday(2022, 2099, OCTOBER, 2, PublicHoliday.SPORTS_DAY);
    }

    private void add(int firstYear, int lastYear, Month month, int day, PublicHoliday name) {
        if (year >= firstYear && year <= lastYear) {
            days.put(LocalDate.of(year, month, day), name);
        }
    }

    private void addMonday(int firstYear, int lastYear, Month month, int which, PublicHoliday name) {
        LocalDate monday = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY));
        add(firstYear, lastYear, month, monday.getDayOfMonth(), name);
    }

    /** Substitutes and the days between; of the named ones only, so that neither begets another. */
    private void addDaysOff() {
        SortedMap<LocalDate, PublicHoliday> named = new TreeMap<>(days);
        for (LocalDate day : named.keySet()) {
            if (day.getDayOfWeek() == SUNDAY && !day.isBefore(SUBSTITUTES_SINCE)) {
                days.putIfAbsent(substitute(day, named), PublicHoliday.DAY_OFF);
            }
            LocalDate between = day.plusDays(1);
            boolean sandwiched = named.containsKey(day.plusDays(2)) && !between.isBefore(SANDWICHED_SINCE);
            if (sandwiched && between.getDayOfWeek() != SUNDAY) {
                days.putIfAbsent(between, PublicHoliday.DAY_OFF);
            }
        }
    }

    private LocalDate substitute(LocalDate sunday, Map<LocalDate, PublicHoliday> named) {
        LocalDate substitute = sunday.plusDays(1);
        while (year >= SUBSTITUTES_WANDER_SINCE && named.containsKey(substitute)) {
            substitute = substitute.plusDays(1);
        }
        return substitute;
    }

    private int vernalEquinox() {
        return equinox(year < 1980 ? 20.8357 : 20.8431);
    }

    private int autumnalEquinox() {
        return equinox(year < 1980 ? 23.2588 : 23.2488);
    }

    /**
     * The day of the month, by the usual approximation for 1900 to 2099. What the Observatory announces each February
     * for the year after has agreed with it so far.
     */
    private int equinox(double inThatYear) {
        int leapDays = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4;
        return (int) (inThatYear + 0.242194 * (year - 1980) - leapDays);
    }
}
