package app.waraji.settings;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A stretch of one day.
 *
 * @param from before {@code to}
 * @param to exclusive
 */
public record Hours(LocalTime from, LocalTime to) {

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    public int minutes() {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }

    public boolean overlaps(Hours other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
