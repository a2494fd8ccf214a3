package app.waraji.planner.ledger;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Week;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the marketing time of one week went, in minutes. Every planned minute is counted once:
 * {@code planned = kept + givenAway + open} and {@code givenAway = recovered + rescheduled + lost}.
 *
 * @param kept done in its slot
 * @param recovered displaced, then done later in the week
 * @param rescheduled displaced, planned again in the week, not ended yet
 * @param lost displaced, and nothing since; once the week is over, also what nobody decided
 * @param open untouched and still to come
 * @param unplanned done without a plan; not part of planned
 * @param byReason what was given away, each minute under the latest reason given for it, largest first
 */
public record WeekLedger(
        Week week,
        int planned,
        int kept,
        int recovered,
        int rescheduled,
        int lost,
        int open,
        int unplanned,
        List<Share> byReason) {

    /** The minutes that stand under one reason. */
    public record Share(Reason reason, int minutes) {}

    public WeekLedger {
        byReason = List.copyOf(byReason);
    }

    /**
     * Works the ledger out from what happened.
     *
     * @param entries in the order recorded; those that do not touch the week are passed over
     * @param off out of it nothing is given away, and what nobody decided there leaves the plan when the week is over
     * @param notKnown the reason under which undecided minutes count once the week is over
     * @param now the user's wall clock
     */
    public static WeekLedger of(Week week, List<LedgerEntry> entries, TimeOff off, Reason notKnown, LocalDateTime now) {
        return of(week, Portion.of(week, entries, off, notKnown, now));
    }

    /** @param portions all of the week, and no others */
    public static WeekLedger of(Week week, List<Portion> portions) {
        Sums sums = Sums.of(portions);
        return new WeekLedger(
                week,
                sums.planned(),
                sums.kept(),
                sums.recovered(),
                sums.rescheduled(),
                sums.lost(),
                sums.open(),
                sums.unplanned(),
                shares(portions));
    }

    private static List<Share> shares(List<Portion> portions) {
        Map<Reason, Integer> byReason = new LinkedHashMap<>();
        for (Portion portion : portions) {
            if (portion.reason() != null) {
                byReason.merge(portion.reason(), portion.minutes(), Integer::sum);
            }
        }
        return byReason.entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .sorted(Comparator.comparingInt(Share::minutes)
                        .reversed()
                        .thenComparing(share -> share.reason().place()))
                .toList();
    }

    public int givenAway() {
        return recovered + rescheduled + lost;
    }

    /** Done as planned or made up for; what was done without a plan stands apart. */
    public int done() {
        return kept + recovered;
    }
}
