package app.waraji.wins;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The wins of a month beside the number they moved.
 *
 * @param winShare of the month with the most wins, 0 to 1
 * @param number null where there is no value
 * @param numberShare of the month with the highest value, 0 to 1
 */
record StripMonth(
        YearMonth month, int wins, double winShare, TrackedNumber.@Nullable Value number, double numberShare) {

    /** The latest months, the running one last. */
    static List<StripMonth> of(WinLog log, @Nullable TrackedNumber number) {
        Map<YearMonth, Integer> wins = new HashMap<>();
        log.wins().forEach(win -> wins.merge(YearMonth.from(win.date()), 1, Integer::sum));
        List<YearMonth> months = IntStream.range(0, WinLog.MONTHS)
                .mapToObj(i -> log.month().minusMonths(WinLog.MONTHS - 1L - i))
                .toList();
        int most = months.stream()
                .mapToInt(month -> wins.getOrDefault(month, 0))
                .max()
                .orElse(0);
        double highest = number == null
                ? 0
                : number.months().values().stream()
                        .map(TrackedNumber.Value::value)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        return months.stream()
                .map(month -> {
                    int count = wins.getOrDefault(month, 0);
                    TrackedNumber.Value value =
                            number == null ? null : number.months().get(month);
                    return new StripMonth(
                            month,
                            count,
                            share(count, most),
                            value,
                            value == null ? 0 : share(value.value().doubleValue(), highest));
                })
                .toList();
    }

    private static double share(double of, double most) {
        return most <= 0 ? 0 : Math.max(0, of / most);
    }
}
