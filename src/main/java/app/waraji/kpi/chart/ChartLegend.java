package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import app.waraji.kpi.chart.ChartMark.Line;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the lines and signs mean, of those that are there; in rows from the left. */
final class ChartLegend {

    private static final double ROW = 18;
    private static final double SAMPLE = 24;
    private static final double GAP = 18;
    private static final double TO_TEXT = 6;
    private static final ChartMark.Face FACE = new ChartMark.Face(11, false, Tone.SOFT);

    private final List<Entry> entries = new ArrayList<>();
    private final ChartWords words;
    private final TextWidth width;
    private final double left;
    private final double right;

    /** @param sample drawn to the right of a spot, in so much room */
    private record Entry(String text, double room, Function<Spot, List<ChartMark>> sample) {}

    ChartLegend(ChartWords words, TextWidth width, double left, double right) {
        this.words = words;
        this.width = width;
        this.left = left;
        this.right = right;
    }

    /** The signs that are there. */
    void add(EventLane lane) {
        Arrays.stream(ChartEvent.Kind.values())
                .filter(lane::has)
                .forEach(kind -> entries.add(new Entry(
                        words.kind(kind), 10, at -> List.of(EventLane.sign(kind, new Spot(at.x() + 5, at.y()))))));
    }

    /** The lines that are there. */
    void add(ChartReading reading, ChartLook look) {
        Function<String, String> text = words.messages()::text;
        if (!reading.isEmpty()) {
            line(text.apply("chart.actual"), ValueMarks.ACTUAL);
        }
        List<Marks> marks = reading.points().stream().map(ChartPoint::marks).toList();
        boolean within = reading.metric().direction() == Direction.WITHIN;
        if (marks.stream().anyMatch(each -> each.minimum() != null && TargetMarks.edge(reading, each) != null)) {
            entries.add(new Entry(text.apply("chart.band"), SAMPLE, ChartLegend::band));
        }
        if (marks.stream().anyMatch(each -> (within ? each.goal() : each.stretch()) != null)) {
            line(text.apply(within ? "chart.middle" : "chart.stretch"), TargetMarks.STRETCH);
        }
        if (look.pace() && has(reading, ChartPoint::needed)) {
            line(text.apply("chart.pace"), ValueMarks.PACE);
        }
        if (look.trend() && reading.trend() != null) {
            line(text.apply("chart.trend"), ValueMarks.TREND);
        }
        if (look.lastYear() && has(reading, ChartPoint::lastYear)) {
            line(text.apply("chart.lastYear"), ValueMarks.LAST_YEAR);
        }
        if (look.limits() && reading.limits() != null) {
            line(text.apply("chart.limits"), ValueMarks.LIMIT);
        }
    }

    private static boolean has(ChartReading reading, Function<ChartPoint, ?> part) {
        return reading.points().stream().map(part).anyMatch(value -> value != null);
    }

    private void line(String text, Pen pen) {
        entries.add(new Entry(
                text, SAMPLE, at -> List.of(new Line(List.of(at, new Spot(at.x() + SAMPLE, at.y())), pen))));
    }

    private static List<ChartMark> band(Spot at) {
        return List.of(new ChartMark.Area(
                List.of(
                        new Spot(at.x(), at.y() - 5),
                        new Spot(at.x() + SAMPLE, at.y() - 5),
                        new Spot(at.x() + SAMPLE, at.y() + 5),
                        new Spot(at.x(), at.y() + 5)),
                Tone.MARKETING_FILL));
    }

    double height() {
        List<Double> rows = new ArrayList<>();
        flow((entry, at) -> rows.add(at.y()));
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + ROW;
    }

    List<ChartMark> marks(double top) {
        List<ChartMark> marks = new ArrayList<>();
        flow((entry, at) -> {
            double y = top + at.y() + ROW / 2;
            marks.addAll(entry.sample().apply(new Spot(at.x(), y)));
            marks.add(new ChartMark.Words(
                    new Spot(at.x() + entry.room() + TO_TEXT, y + 4), ChartMark.Side.FROM, entry.text(), FACE));
        });
        return marks;
    }

    private void flow(BiConsumer<Entry, Spot> put) {
        double x = left;
        double y = 0;
        for (Entry entry : entries) {
            double wide = entry.room() + TO_TEXT + width.of(entry.text(), FACE);
            if (x > left && x + wide > right) {
                x = left;
                y += ROW;
            }
            put.accept(entry, new Spot(x, y));
            x += wide + GAP;
        }
    }
}
