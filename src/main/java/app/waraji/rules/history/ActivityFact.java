package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An ongoing marketing effort.
 *
 * @param startsOn null where nobody said
 * @param cost in yen, all in all; none is 0
 * @param outside whether people outside the firm will see it
 * @param outsourced whether somebody outside the firm does part of it
 * @param approvedAt when a yes was noted; null for never
 * @param firstMonth from which month after its start results are expected; null where nobody said
 * @param lastMonth by which month at the latest; null where nobody said
 * @param recordedAt when it was written down
 */
public record ActivityFact(
        long id,
        String title,
        @Nullable LocalDate startsOn,
        long cost,
        boolean outside,
        boolean outsourced,
        @Nullable Instant approvedAt,
        @Nullable Integer firstMonth,
        @Nullable Integer lastMonth,
        Instant recordedAt) {

    public boolean asksForApproval() {
        return cost > 0 || outside || outsourced;
    }
}
