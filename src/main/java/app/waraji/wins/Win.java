package app.waraji.wins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small win.
 *
 * @param activityId the activity it came from; null where nobody said
 */
public record Win(
        long id, LocalDate date, String title, @Nullable Long activityId, Outcome outcome, Links links) {

    /** One that stands alone. */
    public Win(long id, LocalDate date, String title, @Nullable Long activityId, Outcome outcome) {
        this(id, date, title, activityId, outcome, Links.NONE);
    }

    public Win with(Links newLinks) {
        return new Win(id, date, title, activityId, outcome, newLinks);
    }
}
