package app.waraji.planner.ledger;

import app.waraji.planner.ledger.Portion.Fate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Marketing minutes by what became of them. Every planned minute is counted once:
 * {@code planned = kept + givenAway + open} and {@code givenAway = recovered + rescheduled + lost}.
 *
 * @param kept done in its slot
 * @param recovered displaced, then done later in the week
 * @param rescheduled displaced, planned again in the week, not ended yet
 * @param lost displaced, and nothing since; once the week is over, also what nobody decided
 * @param open untouched and still to come
 * @param unplanned done without a plan; not part of planned
 */
public record Sums(int planned, int kept, int recovered, int rescheduled, int lost, int open, int unplanned) {

    public static Sums of(Collection<Portion> portions) {
        Map<Fate, Integer> minutes = new EnumMap<>(Fate.class);
        portions.forEach(portion -> minutes.merge(portion.fate(), portion.minutes(), Integer::sum));
        int unplanned = minutes.getOrDefault(Fate.UNPLANNED, 0);
        int all = minutes.values().stream().mapToInt(Integer::intValue).sum();
        return new Sums(
                all - unplanned,
                minutes.getOrDefault(Fate.KEPT, 0),
                minutes.getOrDefault(Fate.RECOVERED, 0),
                minutes.getOrDefault(Fate.RESCHEDULED, 0),
                minutes.getOrDefault(Fate.LOST, 0),
                minutes.getOrDefault(Fate.OPEN, 0),
                unplanned);
    }

    public int givenAway() {
        return recovered + rescheduled + lost;
    }

    /** Done as planned or made up for; what was done without a plan stands apart. */
    public int done() {
        return kept + recovered;
    }
}
