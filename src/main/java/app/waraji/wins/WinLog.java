package app.waraji.wins;

import app.waraji.activities.Activity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of wins shows, as it was read.
 *
 * @param wins newest first
 * @param sharings by win; one that nobody was told of is missing
 * @param numbers with their values of the latest twelve months
 */
record WinLog(
        List<Win> wins,
        Map<Long, List<Sharing>> sharings,
        List<Activity> activities,
        List<TrackedNumber> numbers,
        LocalDate today) {

    /** Months that the numbers are read for, the running one included. */
    static final int MONTHS = 12;

    YearMonth month() {
        return YearMonth.from(today);
    }

    List<Sharing> sharingsOf(Win win) {
        return sharings.getOrDefault(win.id(), List.of());
    }

    Optional<Activity> activity(@Nullable Long id) {
        return activities.stream().filter(each -> Objects.equals(each.id(), id)).findFirst();
    }
}
