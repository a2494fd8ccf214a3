package app.waraji.rules.history;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that is tracked.
 *
 * @param key by what scripts call it
 * @param shown whether it is on the scorecard
 * @param numerator of a rate; null for others
 * @param denominator of a rate; null for others
 * @param drivers the metrics that drive it
 */
public record MetricFact(
        long id,
        String key,
        String name,
        Stage stage,
        MetricKind kind,
        Direction direction,
        Cadence cadence,
        boolean shown,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Set<Long> drivers) {

    public MetricFact {
        drivers = Set.copyOf(drivers);
    }

    public boolean isMonthly() {
        return cadence == Cadence.MONTH;
    }

    /** The running week or month. */
    public Term termOf(LocalDate day) {
        return Term.of(cadence, day);
    }

    public boolean isRate() {
        return kind == MetricKind.RATE;
    }
}
