package app.waraji.progress.template;

import app.waraji.calendar.off.PublicHolidays;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days that tasks are laid out over.
 *
 * @param off the firm's own holidays and the user's absences; the public holidays are known without it
 */
record Days(LocalDate today, TimeOff off) {

    /** Before the firm's own holidays and the absences have been read. */
    static Days of(LocalDate today) {
        return new Days(today, TimeOff.NONE);
    }

    /** Friday, or the last day before it that is not off; Friday as well where all of them are. */
    LocalDate lastWorkday(Week week) {
        LocalDate friday = week.day(DayOfWeek.FRIDAY);
        Set<LocalDate> holidays =
                PublicHolidays.between(week.monday(), week.sunday()).keySet();
        return Stream.iterate(friday, day -> !day.isBefore(week.monday()), day -> day.minusDays(1))
                .filter(day -> !holidays.contains(day) && !off.covers(day))
                .findFirst()
                .orElse(friday);
    }
}
