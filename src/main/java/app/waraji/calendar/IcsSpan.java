package app.waraji.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when to when, as a file says it: by an end, by a duration, or by neither.
 *
 * @param end not before the start
 */
record IcsSpan(IcsTime start, Optional<IcsTime> end, Optional<IcsDuration> duration) {

    boolean hasLength() {
        return end.isPresent() || duration.isPresent();
    }

    /**
     * The end of an occurrence that begins at another time, on the reader's clock. Without a length a day is one day
     * and a time has none. An end keeps its distance in hours, a duration in days counts days of the calendar.
     */
    LocalDateTime endFrom(IcsTime from, ZoneId reader) {
        if (from.date()) {
            return from.at().plusDays(days());
        }
        if (duration.isPresent()) {
            IcsTime lastDay = from.at(from.at().plusDays(duration.get().days()));
            return LocalDateTime.ofInstant(
                    lastDay.instant(reader).plusSeconds(duration.get().seconds()), reader);
        }
        Duration length = end.map(its -> Duration.between(start.instant(reader), its.instant(reader)))
                .orElse(Duration.ZERO);
        return LocalDateTime.ofInstant(from.instant(reader).plus(length), reader);
    }

    private long days() {
        if (end.isPresent()) {
            LocalDateTime until = end.get().at();
            long whole = ChronoUnit.DAYS.between(start.at(), until);
            return Math.max(1, start.at().plusDays(whole).isBefore(until) ? whole + 1 : whole);
        }
        return duration.map(its -> Math.max(1, its.days() + (its.seconds() + 86_399) / 86_400))
                .orElse(1L);
    }
}
