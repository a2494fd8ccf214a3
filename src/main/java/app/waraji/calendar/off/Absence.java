package app.waraji.calendar.off;

import app.waraji.kernel.Slot;
import java.time.LocalDateTime;

/**
 * Days or hours not to be planned or judged.
 *
 * @param title what the user calls it; empty where the kind says enough
 * @param end exclusive, later than the start; whole days end at the midnight after the last
 */
public record Absence(long id, AbsenceKind kind, String title, LocalDateTime start, LocalDateTime end, boolean allDay) {

    public Slot slot() {
        return Slot.between(start, end);
    }
}
