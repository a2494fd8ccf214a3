package app.waraji.kpi.chart;

import app.waraji.kpi.Direction;
import app.waraji.kpi.Marks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was aimed at, as steps behind the values: the band from the minimum to the goal, and the stretch mark in dashes. */
final class TargetMarks {

    static final ChartMark.Pen STRETCH = ChartMark.Pen.dashed(Tone.MARKETING_BORDER, 1.2, 6.0, 5.0);
    static final ChartMark.Pen GOAL = ChartMark.Pen.solid(Tone.MARKETING_BORDER, 1.2);

    private static final ChartMark.Face FACE = new ChartMark.Face(11, false, Tone.SOFT);
    private static final double LINE_HEIGHT = 14;
    private static final double BASELINE = 4;

    private final ChartReading reading;
    private final PlotBox plot;
    private final ValueAxis axis;

    TargetMarks(ChartReading reading, PlotBox plot, ValueAxis axis) {
        this.reading = reading;
        this.plot = plot;
        this.axis = axis;
    }

    /** The edges of the band, lower and upper in any order. */
    static @Nullable BigDecimal edge(ChartReading reading, Marks marks) {
        return reading.metric().direction() == Direction.WITHIN ? marks.stretch() : marks.goal();
    }

    /** What stands over the lines of the axis: the marks that bound no band. */
    List<ChartMark> lines() {
        List<ChartMark> marks = new ArrayList<>();
        boolean within = reading.metric().direction() == Direction.WITHIN;
        Function<Marks, @Nullable BigDecimal> beyond = within ? Marks::goal : Marks::stretch;
        marks.addAll(steps(beyond, STRETCH));
        // Without a minimum there is no band: the goal stands alone.
        marks.addAll(steps(each -> each.minimum() == null ? edge(reading, each) : null, GOAL));
        return marks;
    }

    /** What stands behind the lines of the axis. */
    List<ChartMark> bands() {
        List<ChartMark> bands = new ArrayList<>();
        for (int[] run : runs(marks -> edge(reading, marks), Marks::minimum)) {
            List<ChartMark.Spot> upper = stairs(run[0], run[1], marks -> edge(reading, marks));
            List<ChartMark.Spot> lower = new ArrayList<>(stairs(run[0], run[1], Marks::minimum));
            Collections.reverse(lower);
            upper.addAll(lower);
            bands.add(new ChartMark.Area(upper, Tone.MARKETING_FILL));
        }
        return bands;
    }

    private List<ChartMark> steps(Function<Marks, @Nullable BigDecimal> mark, ChartMark.Pen pen) {
        return runs(mark, mark).stream()
                .<ChartMark>map(run -> new ChartMark.Line(stairs(run[0], run[1], mark), pen))
                .toList();
    }

    /** First and last place of each stretch in which both are set. */
    private List<int[]> runs(Function<Marks, @Nullable BigDecimal> one, Function<Marks, @Nullable BigDecimal> other) {
        List<int[]> runs = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i <= plot.count(); i++) {
            boolean set = i < plot.count() && one.apply(at(i)) != null && other.apply(at(i)) != null;
            if (set && begun < 0) {
                begun = i;
            } else if (!set && begun >= 0) {
                runs.add(new int[] {begun, i - 1});
                begun = -1;
            }
        }
        return runs;
    }

    private Marks at(int place) {
        return reading.points().get(place).marks();
    }

    private List<ChartMark.Spot> stairs(int first, int last, Function<Marks, @Nullable BigDecimal> mark) {
        List<ChartMark.Spot> stairs = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            BigDecimal value = mark.apply(at(i));
            double y = plot.y(axis, value == null ? 0 : value.doubleValue());
            boolean level = !stairs.isEmpty() && stairs.get(stairs.size() - 1).y() == y;
            if (level) {
                stairs.remove(stairs.size() - 1);
            } else {
                stairs.add(new ChartMark.Spot(plot.start(i), y));
            }
            stairs.add(new ChartMark.Spot(plot.end(i), y));
        }
        return stairs;
    }

    private record Label(double value, String text) {}

    private static List<Label> labels(ChartReading reading, ChartWords words) {
        Marks marks = reading.points().get(reading.points().size() - 1).marks();
        boolean within = reading.metric().direction() == Direction.WITHIN;
        Function<BigDecimal, String> figures =
                value -> words.figures().beside(reading.metric().kind(), value);
        List<Label> labels = new ArrayList<>();
        add(labels, marks.stretch(), words.messages().text(within ? "chart.upper" : "chart.stretch"), figures);
        add(labels, marks.goal(), words.messages().text(within ? "chart.middle" : "chart.goal"), figures);
        add(labels, marks.minimum(), words.messages().text(within ? "chart.lower" : "chart.minimum"), figures);
        return labels;
    }

    private static void add(
            List<Label> labels, @Nullable BigDecimal value, String name, Function<BigDecimal, String> figures) {
        if (value != null) {
            labels.add(new Label(value.doubleValue(), name + " " + figures.apply(value)));
        }
    }

    /** The names, right of the plot, each at its height as far as the others leave it room. */
    List<ChartMark> labels(ChartWords words, double x) {
        List<Label> labels = labels(reading, words).stream()
                .sorted(Comparator.comparingDouble(Label::value).reversed())
                .toList();
        List<ChartMark> marks = new ArrayList<>();
        double least = plot.top() - LINE_HEIGHT;
        for (Label label : labels) {
            double y = Math.max(plot.y(axis, label.value()), least + LINE_HEIGHT);
            marks.add(
                    new ChartMark.Words(new ChartMark.Spot(x, y + BASELINE), ChartMark.Side.FROM, label.text(), FACE));
            least = y;
        }
        return marks;
    }
}
