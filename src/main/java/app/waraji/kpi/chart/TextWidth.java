package app.waraji.kpi.chart;

/** How wide a text is in the font that it will be drawn in. */
@FunctionalInterface
public interface TextWidth {

    /** In px at 96 dpi. */
    double of(String text, ChartMark.Face face);
}
