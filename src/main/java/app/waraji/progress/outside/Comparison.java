package app.waraji.progress.outside;

import app.waraji.activities.outside.Assumptions;
import app.waraji.activities.outside.FeeBasis;
import app.waraji.activities.outside.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * What the same work costs with a partner and in house, over the same time. With a partner it is the fees and the own
 * hours that stayed; in house those hours and the ones that are freed now.
 *
 * @param fees in yen
 * @param ownMinutes done by the user for the activity in that time
 * @param freedMinutes that the partner saves the user
 * @param results that came in that time
 */
public record Comparison(long fees, int ownMinutes, int freedMinutes, int results, Assumptions assumptions) {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int HUNDRED = 100;

    /** What a month of a quote would come to: nothing of it has been done yet. */
    public static Comparison ofMonth(Terms quote, Assumptions assumptions) {
        Terms.Expected expected = quote.expected();
        int deliveries = expected == null ? 0 : expected.deliveries();
        long fees = quote.basis() == FeeBasis.MONTHLY ? quote.fee() : quote.fee() * deliveries;
        return new Comparison(fees, 0, quote.freedMinutes(), expected == null ? 0 : expected.results(), assumptions);
    }

    public long outsideCost() {
        return fees + yen(ownMinutes);
    }

    public long inHouseCost() {
        return yen((long) ownMinutes + freedMinutes);
    }

    /** How many results the same work would have brought in house, as assumed. */
    public BigDecimal inHouseResults() {
        return BigDecimal.valueOf(results)
                .multiply(BigDecimal.valueOf(assumptions.ownResultPercent()))
                .divide(BigDecimal.valueOf(HUNDRED), 2, RoundingMode.HALF_UP);
    }

    /** In yen; empty where there was no result. */
    public OptionalLong outsidePerResult() {
        return per(outsideCost(), BigDecimal.valueOf(results));
    }

    /** In yen; empty where there would have been no result. */
    public OptionalLong inHousePerResult() {
        return per(inHouseCost(), inHouseResults());
    }

    /** How much less a partner costs, in yen; below none where in house costs less. */
    public long saved() {
        return inHouseCost() - outsideCost();
    }

    /** The cost of an own hour at which both come to the same; empty where no hour is freed. */
    public OptionalLong evenHourlyCost() {
        return per(fees * MINUTES_AN_HOUR, BigDecimal.valueOf(freedMinutes));
    }

    /** What own minutes cost, in yen. */
    public long yen(long minutes) {
        return BigDecimal.valueOf(minutes)
                .multiply(BigDecimal.valueOf(assumptions.hourlyCost()))
                .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static OptionalLong per(long cost, BigDecimal count) {
        return count.signum() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(BigDecimal.valueOf(cost)
                        .divide(count, 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
