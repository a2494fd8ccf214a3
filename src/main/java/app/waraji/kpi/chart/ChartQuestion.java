package app.waraji.kpi.chart;

/** What a chart is to show. */
public record ChartQuestion(long metricId, Span span, Grain grain) {}
