package app.waraji.activities.outside;

import org.jspecify.annotations.Nullable;

/**
 * What the user reckons with.
 *
 * @param hourlyCost of an own hour, in yen
 * @param resultValue of one result (an inquiry, a meeting, an order) to the firm, in yen; null where nobody said
 * @param ownResultPercent how many results the same work would bring in house, of a hundred that came
 */
public record Assumptions(long hourlyCost, @Nullable Long resultValue, int ownResultPercent) {

    /** What holds until the user says otherwise. */
    public static final Assumptions DEFAULT = new Assumptions(3_000, null, 100);

    /** The most results in house, of a hundred. */
    public static final int MOST_PERCENT = 1_000;

    public Assumptions {
        if (hourlyCost < 0 || ownResultPercent < 0 || ownResultPercent > MOST_PERCENT) {
            throw new IllegalArgumentException(hourlyCost + " an hour, " + ownResultPercent + " of a hundred");
        }
    }

    public Assumptions withHourlyCost(long yen) {
        return new Assumptions(yen, resultValue, ownResultPercent);
    }

    public Assumptions withResultValue(@Nullable Long yen) {
        return new Assumptions(hourlyCost, yen, ownResultPercent);
    }

    public Assumptions withOwnResultPercent(int percent) {
        return new Assumptions(hourlyCost, resultValue, percent);
    }
}
