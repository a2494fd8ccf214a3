package app.waraji.progress.template;

import app.waraji.calendar.off.PublicHolidays;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days that tasks are laid out over.
 *
 * @param worked the weekdays on which the user works
 * @param off the firm's own holidays and the user's absences; the public holidays are known without it
 */
record Days(LocalDate today, Set<DayOfWeek> worked, TimeOff off) {

    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    Days {
        worked = Set.copyOf(worked);
    }

    /** Before the user's own days have been read. */
    static Days of(LocalDate today) {
        return new Days(today, USUAL, TimeOff.NONE);
    }

    /** The last day of work in the week that is not off; Friday where there is none. */
    LocalDate lastWorkday(Week week) {
        Set<LocalDate> holidays =
                PublicHolidays.between(week.monday(), week.sunday()).keySet();
        return Stream.iterate(week.sunday(), day -> !day.isBefore(week.monday()), day -> day.minusDays(1))
                .filter(day -> worked.contains(day.getDayOfWeek()))
                .filter(day -> !holidays.contains(day) && !off.covers(day))
                .findFirst()
                .orElse(week.day(DayOfWeek.FRIDAY));
    }
}
