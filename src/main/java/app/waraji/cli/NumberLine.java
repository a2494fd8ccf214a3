package app.waraji.cli;

import app.waraji.kernel.Week;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric with its latest weeks, field for field as JSON shows it.
 *
 * @param metric by what scripts call it
 * @param unit null where there is none
 * @param kind count, amount, level or rate
 * @param verdict of the latest value: none, short, enough, good or outstanding
 */
public record NumberLine(
        String metric,
        @Nullable String unit,
        String kind,
        List<Value> values,
        @Nullable Target target,
        String verdict) {

    /**
     * @param value null for a gap
     * @param n of a rate what it was divided by; null for others
     */
    public record Value(
            Week week, @Nullable BigDecimal value, @Nullable BigDecimal n) {}

    /** Each mark may be null: not set. */
    public record Target(
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal stretch) {}

    public NumberLine {
        values = List.copyOf(values);
    }
}
