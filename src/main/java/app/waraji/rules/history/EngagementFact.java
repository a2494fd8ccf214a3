package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a partner does.
 *
 * @param endedOn null while it runs
 * @param freedMinutes a week that it is to set free
 * @param hourlyCost of an hour of one's own, in yen; 0 where nobody said
 * @param reviewedOn when somebody last decided to go on, or not; null for never
 */
public record EngagementFact(
        long id,
        long partner,
        String title,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        int freedMinutes,
        int hourlyCost,
        @Nullable LocalDate reviewedOn,
        Instant recordedAt) {

    public boolean runsOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
    }
}
