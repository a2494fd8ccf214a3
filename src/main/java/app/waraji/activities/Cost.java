package app.waraji.activities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an activity costs, in the user's currency.
 *
 * @param once null where nothing is paid once
 * @param monthly null where nothing is paid each month
 */
public record Cost(@Nullable BigDecimal once, @Nullable BigDecimal monthly) {

    public static final Cost NONE = new Cost(null, null);

    public boolean isNone() {
        return isNothing(once) && isNothing(monthly);
    }

    /** What was spent when so many months have begun; none before the first. */
    public BigDecimal after(int months) {
        if (months <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = once == null ? BigDecimal.ZERO : once;
        return monthly == null ? sum : sum.add(monthly.multiply(BigDecimal.valueOf(months)));
    }

    private static boolean isNothing(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0;
    }
}
