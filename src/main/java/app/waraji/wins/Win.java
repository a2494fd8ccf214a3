package app.waraji.wins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small win.
 *
 * @param activityId the activity it came from; null where nobody said
 */
public record Win(
        long id, LocalDate date, String title, @Nullable Long activityId, Outcome outcome) {}
