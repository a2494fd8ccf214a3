package app.waraji.activities;

import org.jspecify.annotations.Nullable;

/**
 * What was settled about an activity. Texts are empty where there are none.
 *
 * @param expected when results are expected; null where nobody said
 * @param owner who in the firm does it
 * @param partner who outside does it, or part of it
 * @param isVisible whether it is seen outside the firm
 * @param metricId the number it is to move; null for those that its channel usually moves
 */
public record Terms(
        @Nullable Expectation expected,
        Cost cost,
        String owner,
        String partner,
        boolean isVisible,
        @Nullable Long metricId,
        String goal,
        String notes) {

    public static final Terms NONE = new Terms(null, Cost.NONE, "", "", false, null, "", "");

    /** What costs something, goes outside the firm or is done outside, the boss should agree to. */
    public boolean needsAgreement() {
        return !cost.isNone() || isVisible || !partner.isBlank();
    }
}
