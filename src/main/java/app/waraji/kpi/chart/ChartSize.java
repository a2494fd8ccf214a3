package app.waraji.kpi.chart;

/** How large a chart is drawn, in px at 96 dpi. */
public record ChartSize(double width, double height) {

    /** As files and the clipboard get it. */
    public static final ChartSize OF_A_PICTURE = new ChartSize(1120, 420);
}
