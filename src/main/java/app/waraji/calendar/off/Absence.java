package app.waraji.calendar.off;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days or hours not to be planned or judged.
 *
 * @param id 0 before it is stored
 * @param title what the user calls it; empty where the kind says enough
 * @param end exclusive; whole days end at the midnight after the last
 */
public record Absence(long id, AbsenceKind kind, String title, LocalDateTime start, LocalDateTime end, boolean allDay) {

    /** The whole of these days, not stored yet. */
    public static Absence days(AbsenceKind kind, LocalDate first, LocalDate last) {
        return new Absence(0, kind, "", first.atStartOfDay(), last.plusDays(1).atStartOfDay(), true);
    }

    public Slot slot() {
        return Slot.between(start, end);
    }

    /** Inclusive. */
    public LocalDate lastDay() {
        return end.minusNanos(1).toLocalDate();
    }

    /** Whether any of it falls on the day. */
    public boolean touches(LocalDate day) {
        return !start.toLocalDate().isAfter(day) && !lastDay().isBefore(day);
    }

    /** What is shown of it: its title, else the word for its kind. */
    public String name(Messages messages) {
        return title.isEmpty() ? messages.text(kind) : title;
    }

    /** When it is: days, or hours of a day. */
    public String words(DateWords words) {
        LocalDate first = start.toLocalDate();
        if (!allDay) {
            String until = first.equals(lastDay()) ? words.time(end) : words.dateAndTime(end);
            return words.dateAndTime(start) + "–" + until;
        }
        return first.equals(lastDay()) ? words.dateAndDay(first) : words.span(first, lastDay());
    }
}
