package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chart as it will be drawn on a screen, in a file or on paper, from back to front, and what lies where on it.
 *
 * @param heights of the points of the reading, null where one has no value
 */
public record ChartDrawing(
        ChartSize size, List<ChartMark> marks, PlotBox plot, List<@Nullable Double> heights, List<Marker> markers) {

    private static final double REACH = 9;

    /** A sign that stands for what happened in one period or in several. */
    public record Marker(ChartMark.Spot at, ChartEvent.Kind kind, List<ChartEvent> events) {
        public Marker {
            events = List.copyOf(events);
        }
    }

    public ChartDrawing {
        marks = List.copyOf(marks);
        heights = Collections.unmodifiableList(new ArrayList<>(heights));
        markers = List.copyOf(markers);
    }

    /** The marker at this place, or within a finger's breadth of it. */
    public Optional<Marker> markerAt(double x, double y) {
        return markers.stream()
                .filter(marker -> Math.abs(marker.at().x() - x) <= REACH
                        && Math.abs(marker.at().y() - y) <= REACH)
                .findFirst();
    }
}
