package app.waraji.kpi.chart;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.Holiday;
import app.waraji.calendar.off.TimeOff;
import app.waraji.settings.WorkingHours;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Which days are worked. */
final class WorkingDays {

    private final WorkingHours hours;
    private final Set<LocalDate> off = new HashSet<>();

    /** @param off of all the days that will be asked for; hours off do not make a day off */
    WorkingDays(WorkingHours hours, TimeOff off) {
        this.hours = hours;
        off.holidays().stream().map(Holiday::day).forEach(this.off::add);
        off.absences().stream()
                .filter(Absence::allDay)
                .forEach(absence -> absence.start()
                        .toLocalDate()
                        .datesUntil(absence.lastDay().plusDays(1))
                        .forEach(this.off::add));
    }

    /** Those on which there would be work but for holidays and absences. */
    int usual(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to).filter(this::isUsual).count();
    }

    int worked(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to)
                .filter(day -> isUsual(day) && !off.contains(day))
                .count();
    }

    private boolean isUsual(LocalDate day) {
        return !hours.on(day.getDayOfWeek()).isEmpty();
    }
}
