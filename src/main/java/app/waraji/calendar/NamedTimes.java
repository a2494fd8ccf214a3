package app.waraji.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The occurrences of a series that EXDATEs or RECURRENCE-IDs name: where either is a day, by the day. */
final class NamedTimes {

    private final ZoneId reader;
    private final Set<LocalDate> wholeDays = new HashSet<>();
    private final Set<LocalDate> anyDays = new HashSet<>();
    private final Set<LocalDateTime> floating = new HashSet<>();
    private final Set<Instant> moments = new HashSet<>();

    NamedTimes(List<IcsTime> ids, ZoneId reader) {
        this.reader = reader;
        for (IcsTime id : ids) {
            LocalDate day = id.at().toLocalDate();
            anyDays.add(day);
            if (id.date()) {
                wholeDays.add(day);
            } else if (id.zone() == null) {
                floating.add(id.at());
            } else {
                moments.add(id.instant(reader));
            }
        }
    }

    boolean has(IcsTime start) {
        LocalDate day = start.at().toLocalDate();
        return start.date()
                ? anyDays.contains(day)
                : wholeDays.contains(day) || floating.contains(start.at()) || moments.contains(start.instant(reader));
    }
}
