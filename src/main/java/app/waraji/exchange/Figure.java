package app.waraji.exchange;

import app.waraji.kpi.Metric.Known;

/**
 * One number of the sample.
 *
 * @param note empty where there is none
 */
record Figure(Known metric, long value, String note) {}
