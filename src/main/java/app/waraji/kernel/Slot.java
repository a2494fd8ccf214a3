package app.waraji.kernel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of the user's own time: wall clock, no zone.
 *
 * @param minutes at least one
 */
public record Slot(LocalDateTime start, int minutes) {

    public Slot {
        if (minutes < 1) {
            throw new IllegalArgumentException("a slot of " + minutes + " minutes");
        }
    }

    /** From start to end, which must be later; whole minutes. */
    public static Slot between(LocalDateTime start, LocalDateTime end) {
        return new Slot(start, Math.toIntExact(Duration.between(start, end).toMinutes()));
    }

    public LocalDateTime end() {
        return start.plusMinutes(minutes);
    }

    /** The day it belongs to, even where it runs over midnight. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** The week it belongs to, even where it runs over midnight. */
    public Week week() {
        return Week.of(start);
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    public Slot startingAt(LocalDateTime newStart) {
        return new Slot(newStart, minutes);
    }

    public Slot lasting(int newMinutes) {
        return new Slot(start, newMinutes);
    }
}
