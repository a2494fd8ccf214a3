package app.waraji.kpi;

import java.time.LocalDate;
import java.util.List;

/** What happened beside the numbers: work that was done, wins, activities begun, days off. */
@FunctionalInterface
public interface ChartEvents {

    /**
     * Those of a stretch of days, in any order; notes are left to the chart.
     *
     * @param to exclusive
     */
    List<ChartEvent> between(LocalDate from, LocalDate to);
}
