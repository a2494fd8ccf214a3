package app.waraji.planner.ledger;

import app.waraji.kernel.Period;
import java.util.List;

/**
 * Where the marketing time of a week, a month or a quarter went. It is the sum of its days: of a week that lies across
 * the edge of a month each minute counts on the side on which its {@link Portion#day} lies, so that neighbouring months
 * share no minute and lose none, and a week sums to its {@link WeekLedger}.
 *
 * @param givenAway the portions that were given away, earliest first
 */
public record PeriodLedger(Period period, Sums sums, List<Portion> givenAway) {

    public PeriodLedger {
        givenAway = List.copyOf(givenAway);
    }

    /** @param portions those of all weeks that have a day in the period, and perhaps others */
    public static PeriodLedger of(Period period, List<Portion> portions) {
        List<Portion> within = portions.stream()
                .filter(portion -> period.contains(portion.day()))
                .toList();
        List<Portion> givenAway = within.stream()
                .filter(Portion::isGivenAway)
                .sorted((one, other) ->
                        one.stretch().start().compareTo(other.stretch().start()))
                .toList();
        return new PeriodLedger(period, Sums.of(within), givenAway);
    }
}
