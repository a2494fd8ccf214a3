package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;

/** Shows what a marker of the chart stands for where it lives: the week of a block, a win, an activity. */
@FunctionalInterface
public interface EventOpening {

    /** Called on the FX thread. */
    void open(ChartEvent event);
}
