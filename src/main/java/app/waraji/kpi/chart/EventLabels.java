package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of a few events over the plot, each with a line down to its sign; what weighs more is named first. */
final class EventLabels {

    private static final double ROW = 15;
    private static final int MOST = 6;
    private static final int MOST_POINTS = 60;
    private static final double WIDEST = 130;
    private static final double OFF_LINE = 5;
    private static final double GAP = 8;

    private final PlotBox plot;
    private final TextWidth width;
    private final List<Placed> placed = new ArrayList<>();

    /** A name from left to right in its row, and where its line goes down. */
    private record Placed(int row, double left, double right, double x, String text, ChartEvent.Kind kind) {

        boolean isInTheWayOf(Placed other) {
            boolean overlaps = row == other.row && left < other.right + GAP && other.left < right + GAP;
            // The line of an upper name must not cross a lower one.
            return overlaps || crosses(this, other) || crosses(other, this) || Math.abs(x - other.x) < 1;
        }

        private static boolean crosses(Placed upper, Placed lower) {
            return upper.row < lower.row && upper.x > lower.left - 3 && upper.x < lower.right + 3;
        }
    }

    /** @param low whether there is little height */
    EventLabels(List<EventLane.Bucket> buckets, PlotBox plot, TextWidth width, boolean low) {
        this.plot = plot;
        this.width = width;
        if (plot.count() <= MOST_POINTS) {
            buckets.stream()
                    .filter(bucket -> isNamed(first(bucket)))
                    .sorted(Comparator.comparing(
                                    (EventLane.Bucket bucket) -> first(bucket).kind())
                            .thenComparing(Comparator.comparingDouble(EventLane.Bucket::x)
                                    .reversed()))
                    .forEach(bucket -> place(bucket, low ? 1 : 2));
        }
    }

    private static ChartEvent first(EventLane.Bucket bucket) {
        return bucket.stack().get(0).get(0);
    }

    private static boolean isNamed(ChartEvent event) {
        return event.kind() != ChartEvent.Kind.OFF && event.kind() != ChartEvent.Kind.NOTE;
    }

    private void place(EventLane.Bucket bucket, int rows) {
        if (placed.size() == MOST) {
            return;
        }
        ChartEvent event = first(bucket);
        String text = shortened(event.title(), face(event.kind()));
        double wide = width.of(text, face(event.kind()));
        IntStream.range(0, rows)
                .boxed()
                .flatMap(row -> Stream.of(bucket.x() + OFF_LINE, bucket.x() - OFF_LINE - wide)
                        .map(left -> new Placed(row, left, left + wide, bucket.x(), text, event.kind())))
                .filter(each -> each.left() >= plot.left() && each.right() <= plot.right())
                .filter(each -> placed.stream().noneMatch(each::isInTheWayOf))
                .findFirst()
                .ifPresent(placed::add);
    }

    private String shortened(String text, ChartMark.Face face) {
        if (width.of(text, face) <= WIDEST) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width.of(text.substring(0, end) + "…", face) > WIDEST) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    /** How high the names stand above the plot. */
    double height() {
        return placed.stream().mapToInt(each -> each.row() + 1).max().orElse(0) * ROW;
    }

    /** @param top of the rows, above the plot */
    List<ChartMark> marks(PlotBox box, double top) {
        List<ChartMark> marks = new ArrayList<>();
        for (Placed each : placed) {
            double y = top + each.row() * ROW;
            marks.add(new ChartMark.Line(
                    List.of(new Spot(each.x(), y), new Spot(each.x(), box.bottom())),
                    Pen.dashed(Tone.MARKETING_BORDER, 1, 2.0, 3.0)));
            marks.add(new ChartMark.Words(
                    new Spot(each.left(), y + 10), ChartMark.Side.FROM, each.text(), face(each.kind())));
        }
        return marks;
    }

    private static ChartMark.Face face(ChartEvent.Kind kind) {
        return new ChartMark.Face(11, false, kind == ChartEvent.Kind.ACTIVITY ? Tone.SALES : EventLane.tone(kind));
    }
}
