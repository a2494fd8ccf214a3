package app.waraji.kpi.chart;

import app.waraji.kpi.Marks;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of a chart.
 *
 * @param to exclusive
 * @param value null for a gap
 * @param count of a rate what it was divided by; null for others
 * @param note empty where there is none
 * @param marks what was aimed at in this period, as it held then
 * @param lastYear the value 52 weeks before, or of the same month; null where there is none
 * @param needed what this period had to bring for the fiscal year's goal to be reached at an even pace, after what came
 *     before; null where there is no such goal
 */
public record ChartPoint(
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        @Nullable BigDecimal count,
        String note,
        Marks marks,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal needed) {}
