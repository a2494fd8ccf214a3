package app.waraji.activities.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an engagement is about.
 *
 * @param activityId the activity of which the partner does part; null where nobody said
 * @param fee in yen, a month or a delivery
 * @param endsOn the last day; null where no end is set
 * @param freedMinutes what the user need not do any more, a month
 * @param expected what a quote is expected to bring a month; null where nobody said
 */
public record Terms(
        long partnerId,
        @Nullable Long activityId,
        String title,
        EngagementState state,
        FeeBasis basis,
        long fee,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int freedMinutes,
        @Nullable Expected expected) {

    /** What is expected of a month. */
    public record Expected(int results, int deliveries) {}

    public Terms in(EngagementState other) {
        return new Terms(partnerId, activityId, title, other, basis, fee, startsOn, endsOn, freedMinutes, expected);
    }

    /** Until that day, which is its last. */
    Terms until(LocalDate day) {
        return new Terms(partnerId, activityId, title, state, basis, fee, startsOn, day, freedMinutes, expected);
    }

    Terms atFee(long other) {
        return new Terms(partnerId, activityId, title, state, basis, other, startsOn, endsOn, freedMinutes, expected);
    }
}
