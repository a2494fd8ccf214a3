package app.waraji.kpi.chart;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;

/** How much time one point of a chart stands for. */
public enum Grain {
    /** A week or a month, as the metric is entered. */
    ENTERED,
    /** A month; a week that lies in two is shared by days. */
    MONTH;

    /** The periods that the points of the metric are cut by. */
    public Cadence of(Metric metric) {
        return this == MONTH ? Cadence.MONTH : metric.cadence();
    }
}
