package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.chart.ChartDrawing.Marker;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The signs under the plot: one a kind for each period, or for several periods together where they are narrower than a
 * sign, stacked with what weighs most on top.
 */
final class EventLane {

    private static final double NARROWEST = 15;
    private static final double ROW = 13;
    private static final double FIRST = 12;
    private static final double RADIUS = 4.6;
    private static final double COUNTED_FROM = 30;
    private static final int MOST_ROWS = 3;
    private static final ChartMark.Face COUNT = new ChartMark.Face(10, false, Tone.SOFT);

    private final List<Bucket> buckets = new ArrayList<>();
    private final double spacing;

    /** Neighbouring periods and what happened in them, by kind, what weighs more first. */
    record Bucket(double x, List<List<ChartEvent>> stack) {}

    EventLane(ChartReading reading, PlotBox plot) {
        int together = (int) Math.max(1, Math.ceil(NARROWEST / Math.max(0.01, plot.spacing())));
        this.spacing = plot.spacing() * together;
        List<ChartPoint> points = reading.points();
        int next = 0;
        for (int first = 0; first < points.size(); first += together) {
            int last = Math.min(points.size(), first + together) - 1;
            LocalDate end = points.get(last).to();
            Map<ChartEvent.Kind, List<ChartEvent>> kinds = new EnumMap<>(ChartEvent.Kind.class);
            while (next < reading.events().size()
                    && reading.events().get(next).day().isBefore(end)) {
                ChartEvent event = reading.events().get(next++);
                // A day off is somewhere in every month: it says something only of a single period.
                if (together == 1 || event.kind() != ChartEvent.Kind.OFF) {
                    kinds.computeIfAbsent(event.kind(), kind -> new ArrayList<>())
                            .add(event);
                }
            }
            if (!kinds.isEmpty()) {
                buckets.add(new Bucket((plot.x(first) + plot.x(last)) / 2, stacked(kinds)));
            }
        }
    }

    /** What finds no row of its own shares the last one. */
    private static List<List<ChartEvent>> stacked(Map<ChartEvent.Kind, List<ChartEvent>> kinds) {
        List<List<ChartEvent>> stack = new ArrayList<>();
        for (List<ChartEvent> events : kinds.values()) {
            if (stack.size() == MOST_ROWS) {
                stack.get(MOST_ROWS - 1).addAll(events);
            } else {
                stack.add(events);
            }
        }
        return stack;
    }

    List<Bucket> buckets() {
        return buckets;
    }

    double height() {
        int rows =
                buckets.stream().mapToInt(bucket -> bucket.stack().size()).max().orElse(0);
        return rows == 0 ? 0 : FIRST + (rows - 1) * ROW;
    }

    List<Marker> markers(double bottom) {
        List<Marker> markers = new ArrayList<>();
        for (Bucket bucket : buckets) {
            for (int row = 0; row < bucket.stack().size(); row++) {
                List<ChartEvent> events = bucket.stack().get(row);
                markers.add(new Marker(
                        new Spot(bucket.x(), bottom + FIRST + row * ROW),
                        events.get(0).kind(),
                        events));
            }
        }
        return markers;
    }

    List<ChartMark> marks(List<Marker> markers) {
        List<ChartMark> marks = new ArrayList<>();
        for (Marker marker : markers) {
            marks.add(sign(marker.kind(), marker.at()));
            if (marker.events().size() > 1 && isOfOneKind(marker) && spacing >= COUNTED_FROM) {
                marks.add(new ChartMark.Words(
                        new Spot(marker.at().x() + RADIUS + 3, marker.at().y() + 3.5),
                        ChartMark.Side.FROM,
                        String.valueOf(marker.events().size()),
                        COUNT));
            }
        }
        return marks;
    }

    private static boolean isOfOneKind(Marker marker) {
        return marker.events().stream().allMatch(event -> event.kind() == marker.kind());
    }

    /** Whether any of this kind is marked. */
    boolean has(ChartEvent.Kind kind) {
        return buckets.stream()
                .flatMap(bucket -> bucket.stack().stream())
                .anyMatch(events -> events.get(0).kind() == kind);
    }

    static ChartMark sign(ChartEvent.Kind kind, Spot at) {
        boolean hollow = kind == ChartEvent.Kind.OFF || kind == ChartEvent.Kind.NOTE;
        double radius = kind == ChartEvent.Kind.WIN ? RADIUS + 1.2 : RADIUS;
        return new ChartMark.Shape(
                Sign.of(kind),
                at,
                hollow ? radius - 0.6 : radius,
                hollow ? Tone.CARD : tone(kind),
                hollow ? Pen.solid(tone(kind), 1.3) : null);
    }

    static Tone tone(ChartEvent.Kind kind) {
        return switch (kind) {
            case WIN -> Tone.GOOD;
            case ACTIVITY -> Tone.SALES;
            case BLOCK -> Tone.MARKETING;
            case NOTE -> Tone.AWAY;
            case OFF -> Tone.FAINT;
        };
    }
}
