package app.waraji.calendar.off;

import java.time.LocalDate;

/**
 * Days in a row on which the firm is closed, under one name.
 *
 * @param last inclusive; the first for a single day
 */
public record ClosedDays(LocalDate first, LocalDate last, String name) {

    boolean isContinuedBy(Holiday next) {
        return next.day().equals(last.plusDays(1)) && next.name().equals(name);
    }

    ClosedDays until(LocalDate day) {
        return new ClosedDays(first, day, name);
    }
}
