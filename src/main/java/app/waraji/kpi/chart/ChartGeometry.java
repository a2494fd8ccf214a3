package app.waraji.kpi.chart;

import app.waraji.kpi.Marks;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a chart out: the same for a screen, a picture, SVG and paper, which differ in how wide their texts are. */
public final class ChartGeometry {

    private static final double EDGE = 12;
    private static final double ABOVE = 20;
    private static final double LOW = 270;
    private static final double TICKS = 24;
    private static final double TO_LEGEND = 8;
    private static final double TITLE = 34;
    private static final double PACE_ROOM = 1.25;
    private static final ChartMark.Face AXIS = new ChartMark.Face(11, false, Tone.FAINT);
    private static final ChartMark.Face NAME = new ChartMark.Face(14, true, Tone.INK);
    private static final ChartMark.Face SUMMARY = new ChartMark.Face(12, false, Tone.SOFT);

    private final ChartWords words;
    private final TextWidth width;

    public ChartGeometry(ChartWords words, TextWidth width) {
        this.words = words;
        this.width = width;
    }

    /** With the plot, its labels and its legend; whoever shows it has a title of their own. */
    public ChartDrawing draw(ChartReading reading, ChartLook look, ChartSize size) {
        return draw(reading, look, size, 0);
    }

    /** The same, with its title: for where it stands alone. */
    public ChartDrawing drawTitled(ChartReading reading, ChartLook look, ChartSize size) {
        return draw(reading, look, size, TITLE);
    }

    private ChartDrawing draw(ChartReading reading, ChartLook look, ChartSize size, double title) {
        ValueAxis axis = axis(reading, look);
        double left = EDGE + widestOf(axis) + EDGE;
        double right = size.width() - EDGE - widestTarget(reading, axis);
        int count = reading.points().size();
        PlotBox across = new PlotBox(left, 0, Math.max(left + 1, right), 0, count);
        EventLane lane = new EventLane(reading, across);
        EventLabels labels = new EventLabels(lane.buckets(), across, width, size.height() < LOW);
        ChartLegend legend = new ChartLegend(words, width, left, size.width() - EDGE);
        legend.add(reading, look);
        legend.add(lane);
        double bottom = size.height() - (title > 0 ? EDGE : 0);
        double ticks = bottom - TICKS - TO_LEGEND - legend.height();
        double top = title + labels.height() + ABOVE;
        PlotBox plot = new PlotBox(left, top, across.right(), Math.max(top + 1, ticks - lane.height() - 4), count);
        List<ChartDrawing.Marker> markers = lane.markers(plot.bottom());

        List<ChartMark> marks = new ArrayList<>();
        if (title > 0) {
            marks.addAll(title(reading));
        }
        marks.addAll(inPlot(reading, look, plot, axis, labels.marks(plot, title + 4)));
        marks.addAll(lane.marks(markers));
        marks.addAll(times(reading, plot, ticks + 16));
        marks.addAll(legend.marks(bottom - legend.height()));
        return new ChartDrawing(size, marks, plot, heights(reading, plot, axis), markers);
    }

    /** From back to front. */
    private List<ChartMark> inPlot(
            ChartReading reading, ChartLook look, PlotBox plot, ValueAxis axis, List<ChartMark> names) {
        TargetMarks targets = new TargetMarks(reading, plot, axis);
        ValueMarks values = new ValueMarks(reading, plot, axis);
        List<ChartMark> marks = new ArrayList<>(targets.bands());
        marks.addAll(grid(axis, plot));
        marks.addAll(targets.lines());
        marks.addAll(names);
        marks.addAll(values.behind(look));
        marks.addAll(values.values(look));
        marks.addAll(values.figures(look, words, width));
        marks.addAll(targets.labels(words, plot.right() + 8));
        if (reading.isEmpty()) {
            marks.add(empty(plot));
        }
        return marks;
    }

    private static ValueAxis axis(ChartReading reading, ChartLook look) {
        List<Double> numbers = new ArrayList<>(present(reading, ChartPoint::value));
        for (Marks marks :
                reading.points().stream().map(ChartPoint::marks).distinct().toList()) {
            Stream.of(marks.minimum(), marks.goal(), marks.stretch())
                    .filter(Objects::nonNull)
                    .forEach(mark -> numbers.add(mark.doubleValue()));
        }
        if (look.lastYear()) {
            numbers.addAll(present(reading, ChartPoint::lastYear));
        }
        ProcessLimits limits = reading.limits();
        if (look.limits() && limits != null) {
            numbers.add(limits.upper());
            numbers.add(limits.lower());
        }
        if (look.pace()) {
            double sight =
                    PACE_ROOM * numbers.stream().mapToDouble(each -> each).max().orElse(0);
            present(reading, ChartPoint::needed).stream()
                    .filter(each -> each <= sight)
                    .forEach(numbers::add);
        }
        MetricKind kind = reading.metric().kind();
        boolean whole = kind == MetricKind.COUNT && reading.question().grain() == Grain.ENTERED;
        return ValueAxis.of(numbers, kind != MetricKind.LEVEL, whole);
    }

    private static List<Double> present(ChartReading reading, Function<ChartPoint, @Nullable BigDecimal> number) {
        return ChartReading.numbers(reading.points(), number).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private double widestOf(ValueAxis axis) {
        return axis.lines().stream()
                .mapToDouble(line -> width.of(words.figures().onAxis(line, axis.step()), AXIS))
                .max()
                .orElse(0);
    }

    private double widestTarget(ChartReading reading, ValueAxis axis) {
        PlotBox anywhere = new PlotBox(0, 0, 1, 1, reading.points().size());
        return new TargetMarks(reading, anywhere, axis)
                .labels(words, 0).stream()
                        .map(ChartMark.Words.class::cast)
                        .mapToDouble(label -> width.of(label.text(), label.face()) + EDGE)
                        .max()
                        .orElse(0);
    }

    private List<ChartMark> title(ChartReading reading) {
        String name = words.name(reading.metric());
        return List.of(
                new ChartMark.Words(new Spot(EDGE, 22), ChartMark.Side.FROM, name, NAME),
                new ChartMark.Words(
                        new Spot(EDGE + width.of(name, NAME) + EDGE, 22),
                        ChartMark.Side.FROM,
                        words.summary(reading),
                        SUMMARY));
    }

    private List<ChartMark> grid(ValueAxis axis, PlotBox plot) {
        List<ChartMark> marks = new ArrayList<>();
        for (double line : axis.lines()) {
            double y = plot.y(axis, line);
            Tone tone = line == 0 ? Tone.LINE : Tone.HAIR;
            marks.add(new ChartMark.Line(
                    List.of(new Spot(plot.left(), y), new Spot(plot.right(), y)), Pen.solid(tone, 1)));
            marks.add(new ChartMark.Words(
                    new Spot(plot.left() - EDGE, y + 4),
                    ChartMark.Side.UNTIL,
                    words.figures().onAxis(line, axis.step()),
                    AXIS));
        }
        return marks;
    }

    private List<ChartMark> times(ChartReading reading, PlotBox plot, double baseline) {
        return new TimeTicks(reading, words, plot, text -> width.of(text, AXIS))
                .ticks().stream()
                        .<ChartMark>map(tick -> new ChartMark.Words(
                                new Spot(tick.x(), baseline), ChartMark.Side.AROUND, tick.text(), AXIS))
                        .toList();
    }

    private ChartMark empty(PlotBox plot) {
        return new ChartMark.Words(
                new Spot((plot.left() + plot.right()) / 2, (plot.top() + plot.bottom()) / 2),
                ChartMark.Side.AROUND,
                words.messages().text("chart.empty"),
                SUMMARY);
    }

    private static List<@Nullable Double> heights(ChartReading reading, PlotBox plot, ValueAxis axis) {
        List<@Nullable Double> heights = new ArrayList<>();
        for (Double value : ChartReading.numbers(reading.points(), ChartPoint::value)) {
            heights.add(value == null ? null : plot.y(axis, value));
        }
        return heights;
    }
}
