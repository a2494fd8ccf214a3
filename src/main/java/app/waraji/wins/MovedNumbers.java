package app.waraji.wins;

import java.time.YearMonth;
import java.util.List;

/** What wins ask of the numbers, whoever keeps them. */
@FunctionalInterface
public interface MovedNumbers {

    /**
     * All numbers that are tracked, in the user's order, with their values in these months.
     *
     * @param last inclusive
     */
    List<TrackedNumber> between(YearMonth first, YearMonth last);
}
