package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Week;
import app.waraji.planner.ledger.PeriodLedger;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.Sums;
import app.waraji.settings.Preferences;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that the ledger page shows of one period, as it stood when it was read.
 *
 * @param rows all behind what was given away, the latest slot first
 * @param trend weeks up to the period's last or the running one, the earliest first
 * @param often put off three times or more, in whatever week; what is still to do comes first
 * @param reasons to choose from
 * @param notes written before, the latest first
 */
record PeriodReading(
        PeriodLedger ledger,
        List<GivenRow> rows,
        List<WeekSums> trend,
        List<Deferred> often,
        List<Reason> reasons,
        List<String> notes,
        Preferences.WeekShown weekShown) {

    /** One week of the trend. */
    record WeekSums(Week week, Sums sums) {}

    /** Minutes of one reason or note. */
    record Share<T>(T of, int minutes) {}

    PeriodReading {
        rows = List.copyOf(rows);
        trend = List.copyOf(trend);
        often = List.copyOf(often);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    HeatMap heatMap() {
        return HeatMap.of(ledger.givenAway());
    }

    /** Largest first. */
    List<Share<Reason>> byReason() {
        return shares(GivenRow::reason, Comparator.comparing(Reason::place));
    }

    /** Largest first; what has no note comes last. */
    List<Share<String>> byNote() {
        List<Share<String>> shares = shares(GivenRow::note, Comparator.naturalOrder());
        return shares.stream()
                .sorted(Comparator.comparing(share -> share.of().isEmpty()))
                .toList();
    }

    private <T> List<Share<T>> shares(Function<GivenRow, T> of, Comparator<T> among) {
        Map<T, Integer> minutes = new HashMap<>();
        rows.forEach(row -> minutes.merge(of.apply(row), row.minutes(), Integer::sum));
        return minutes.entrySet().stream()
                .map(share -> new Share<>(share.getKey(), share.getValue()))
                .sorted(Comparator.<Share<T>>comparingInt(Share::minutes)
                        .reversed()
                        .thenComparing(Share::of, among))
                .toList();
    }
}
