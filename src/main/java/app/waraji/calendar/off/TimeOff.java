package app.waraji.calendar.off;

import app.waraji.kernel.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The holidays and absences of some days.
 *
 * @param holidays by day; a day may be one by law and the firm's own as well, the former first
 * @param absences by start; all that touch the days, however long
 */
public record TimeOff(List<Holiday> holidays, List<Absence> absences) {

    public static final TimeOff NONE = new TimeOff(List.of(), List.of());

    private static final int DAY = 24 * 60;

    public TimeOff {
        holidays = List.copyOf(holidays);
        absences = List.copyOf(absences);
    }

    /** What the day is called; empty where it is no holiday. */
    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.day().equals(day)).findFirst();
    }

    /**
     * What the whole of the day is off for: its holiday first, then the absences.
     *
     * @param naming says what is shown of an absence
     */
    public List<String> names(LocalDate day, Function<Absence, String> naming) {
        return Stream.concat(
                        holiday(day).map(Holiday::name).stream(),
                        absences.stream()
                                .filter(absence -> absence.allDay() && absence.touches(day))
                                .map(naming))
                .toList();
    }

    /** All of it; may overlap. */
    public List<Slot> slots() {
        return Stream.concat(
                        holidays.stream().map(holiday -> new Slot(holiday.day().atStartOfDay(), DAY)),
                        absences.stream().map(Absence::slot))
                .toList();
    }

    /** Whether any of the slot is off. */
    public boolean touches(Slot slot) {
        return slots().stream().anyMatch(slot::overlaps);
    }

    /** Whether none of the day is left to work. */
    public boolean covers(LocalDate day) {
        return minutesLeft(new Slot(day.atStartOfDay(), DAY)) == 0;
    }

    /** Minutes of the slot that are not off. */
    public int minutesLeft(Slot slot) {
        int left = 0;
        LocalDateTime reached = slot.start();
        for (Slot off : slots().stream()
                .filter(slot::overlaps)
                .sorted(Comparator.comparing(Slot::start))
                .toList()) {
            left += minutes(reached, off.start());
            reached = off.end().isAfter(reached) ? off.end() : reached;
        }
        return left + minutes(reached, slot.end());
    }

    private static int minutes(LocalDateTime from, LocalDateTime to) {
        return from.isBefore(to) ? (int) Duration.between(from, to).toMinutes() : 0;
    }
}
