package app.waraji.progress.outside;

import app.waraji.activities.outside.Assumptions;
import app.waraji.activities.outside.Engagement;
import app.waraji.kpi.Metric;
import app.waraji.planner.Block;
import app.waraji.wins.Win;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement beside doing it in house, with the rows behind the figures.
 *
 * @param to exclusive
 * @param wins those that count as results, latest first
 * @param own what the user did for the activity in that time, in time
 * @param numbers those on the scorecard
 */
record Compared(
        Engagement engagement,
        LocalDate from,
        LocalDate to,
        Comparison comparison,
        List<Win> wins,
        List<Block> own,
        List<Tracked> numbers) {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    /**
     * A metric in the time compared, and in the time as long before it.
     *
     * @param before null where nothing was entered, as {@code during}
     */
    record Tracked(
            Metric metric,
            @Nullable BigDecimal before,
            @Nullable BigDecimal during) {}

    /** How many results came in a month, on the average. */
    int resultsAMonth() {
        double months = ChronoUnit.DAYS.between(from, to) / DAYS_A_MONTH;
        return (int) Math.round(comparison.results() / Math.max(1, months));
    }

    Assumptions assumptions() {
        return comparison.assumptions();
    }
}
