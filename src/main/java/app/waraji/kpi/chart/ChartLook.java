package app.waraji.kpi.chart;

/** Which lines beside the values are wanted. */
public record ChartLook(boolean pace, boolean trend, boolean lastYear, boolean limits) {

    public static final ChartLook PLAIN = new ChartLook(true, false, false, false);
}
