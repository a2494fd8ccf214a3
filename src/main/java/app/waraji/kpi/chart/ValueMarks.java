package app.waraji.kpi.chart;

import app.waraji.kpi.chart.ChartMark.Line;
import app.waraji.kpi.chart.ChartMark.Pen;
import app.waraji.kpi.chart.ChartMark.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values and the lines that they are held against. Each line has its own dashes, so that none needs its colour. */
final class ValueMarks {

    static final Pen ACTUAL = Pen.solid(Tone.SALES, 2);
    static final Pen LAST_YEAR = Pen.dashed(Tone.SALES_BORDER, 1.6, 2.0, 4.0);
    static final Pen TREND = Pen.dashed(Tone.SOFT, 1.4, 12.0, 5.0);
    static final Pen PACE = Pen.dashed(Tone.MARKETING, 1.4, 1.0, 4.0);
    static final Pen LIMIT = Pen.dashed(Tone.AWAY, 1.1, 9.0, 3.0, 1.5, 3.0);
    static final Pen MEAN = Pen.solid(Tone.AWAY, 0.8);

    static final Pen OUTSIDE_PEN = Pen.solid(Tone.AWAY, 1.4);

    private static final double RING = 3.2;
    private static final double LAST = 5.2;
    private static final double OUTSIDE = 6.5;
    private static final double OUTSIDE_SMALL = 2.4;
    private static final double RINGS_FROM = 9;
    private static final double ABOVE = 11;
    private static final double MARGIN = 3;
    private static final ChartMark.Face LIMIT_FACE = new ChartMark.Face(11, false, Tone.AWAY);
    private static final ChartMark.Face LAST_FACE = new ChartMark.Face(13, true, Tone.INK);

    private final ChartReading reading;
    private final PlotBox plot;
    private final ValueAxis axis;

    ValueMarks(ChartReading reading, PlotBox plot, ValueAxis axis) {
        this.reading = reading;
        this.plot = plot;
        this.axis = axis;
    }

    /** What stands behind the values. */
    List<ChartMark> behind(ChartLook look) {
        List<ChartMark> marks = new ArrayList<>();
        ProcessLimits limits = reading.limits();
        if (look.limits() && limits != null) {
            marks.addAll(
                    List.of(level(limits.mean(), MEAN), level(limits.upper(), LIMIT), level(limits.lower(), LIMIT)));
        }
        if (look.lastYear()) {
            marks.addAll(lines(ChartReading.numbers(reading.points(), ChartPoint::lastYear), LAST_YEAR));
        }
        Trend trend = reading.trend();
        if (look.trend() && trend != null) {
            int first = reading.first();
            int last = reading.last();
            marks.add(new Line(List.of(at(first, trend.at(first)), at(last, trend.at(last))), TREND));
        }
        if (look.pace()) {
            marks.addAll(lines(ChartReading.numbers(reading.points(), this::neededInSight), PACE));
        }
        return marks;
    }

    /** Towards the end of a year that fell behind it rises out of sight, and must not flatten all else. */
    private @Nullable BigDecimal neededInSight(ChartPoint point) {
        BigDecimal needed = point.needed();
        return needed == null || needed.doubleValue() > axis.top() ? null : needed;
    }

    /** The values themselves. */
    List<ChartMark> values(ChartLook look) {
        List<@Nullable Double> values = ChartReading.numbers(reading.points(), ChartPoint::value);
        List<ChartMark> marks = new ArrayList<>(lines(values, ACTUAL));
        boolean roomy = plot.spacing() >= RINGS_FROM;
        ProcessLimits limits = look.limits() ? reading.limits() : null;
        int last = reading.last();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value == null) {
                continue;
            }
            Spot spot = at(i, value);
            if (limits != null && limits.isOutside(value)) {
                marks.add(
                        roomy
                                ? new ChartMark.Shape(Sign.SQUARE, spot, OUTSIDE, Tone.CARD, OUTSIDE_PEN)
                                : new ChartMark.Shape(Sign.SQUARE, spot, OUTSIDE_SMALL, Tone.AWAY, null));
            }
            if (i == last) {
                marks.add(new ChartMark.Shape(Sign.CIRCLE, spot, LAST, Tone.MARKETING, Pen.solid(Tone.CARD, 1.5)));
            } else if (roomy) {
                marks.add(new ChartMark.Shape(Sign.CIRCLE, spot, RING, Tone.CARD, Pen.solid(Tone.SALES, 1.6)));
            } else if (isAlone(values, i)) {
                marks.add(new ChartMark.Shape(Sign.CIRCLE, spot, 1.8, Tone.SALES, null));
            }
        }
        return marks;
    }

    /** The limits and the last value in figures, over all lines; where those are crowded, on a ground of their own. */
    List<ChartMark> figures(ChartLook look, ChartWords words, TextWidth width) {
        List<ChartMark.Words> figures = new ArrayList<>();
        ProcessLimits limits = reading.limits();
        if (look.limits() && limits != null) {
            limitLabel(limits.upper(), -4, words).ifPresent(figures::add);
            limitLabel(limits.lower(), LIMIT_FACE.size() + 1, words).ifPresent(figures::add);
        }
        if (reading.last() >= 0) {
            figures.add(lastLabel(reading.last(), words, width));
        }
        List<ChartMark> marks = new ArrayList<>();
        if (plot.spacing() < RINGS_FROM) {
            figures.forEach(figure -> marks.add(ground(figure, width)));
        }
        marks.addAll(figures);
        return marks;
    }

    private static ChartMark ground(ChartMark.Words words, TextWidth width) {
        double wide = width.of(words.text(), words.face()) + 2 * MARGIN;
        double left = words.at().x() - (words.side() == ChartMark.Side.AROUND ? wide / 2 : MARGIN);
        double top = words.at().y() - words.face().size();
        double bottom = words.at().y() + MARGIN;
        return new ChartMark.Area(
                List.of(
                        new Spot(left, top),
                        new Spot(left + wide, top),
                        new Spot(left + wide, bottom),
                        new Spot(left, bottom)),
                Tone.CARD);
    }

    /** Over its point and over the line before it, but not over what stands right of the plot. */
    private ChartMark.Words lastLabel(int last, ChartWords words, TextWidth width) {
        ChartPoint point = reading.points().get(last);
        BigDecimal value = Objects.requireNonNull(point.value());
        Spot spot = at(last, value.doubleValue());
        String text = words.value(reading.metric(), value);
        double half = width.of(text, LAST_FACE) / 2;
        double x = Math.min(spot.x(), plot.right() - half);
        double y = spot.y();
        for (int i = last - 1; i >= 0 && plot.x(i) >= x - half; i--) {
            BigDecimal before = reading.points().get(i).value();
            y = before == null ? y : Math.min(y, plot.y(axis, before.doubleValue()));
        }
        return new ChartMark.Words(new Spot(x, y - ABOVE), ChartMark.Side.AROUND, text, LAST_FACE);
    }

    /**
     * Empty where the limit is zero: the axis says it already.
     *
     * @param below how far under its line the text stands, away from the other lines
     */
    private Optional<ChartMark.Words> limitLabel(double limit, double below, ChartWords words) {
        String text = words.figures().of(reading.metric().kind(), BigDecimal.valueOf(limit));
        Spot spot = new Spot(plot.left() + 4, plot.y(axis, limit) + below);
        return limit == 0
                ? Optional.empty()
                : Optional.of(new ChartMark.Words(spot, ChartMark.Side.FROM, text, LIMIT_FACE));
    }

    private ChartMark level(double value, Pen pen) {
        double y = plot.y(axis, value);
        return new Line(List.of(new Spot(plot.left(), y), new Spot(plot.right(), y)), pen);
    }

    /** One line for each stretch without a gap; a value between two gaps has none. */
    private List<ChartMark> lines(List<@Nullable Double> values, Pen pen) {
        List<ChartMark> lines = new ArrayList<>();
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            Double value = i < values.size() ? values.get(i) : null;
            if (value != null) {
                line.add(at(i, value));
            } else {
                if (line.size() > 1) {
                    lines.add(new Line(line, pen));
                }
                line.clear();
            }
        }
        return lines;
    }

    private static boolean isAlone(List<@Nullable Double> values, int place) {
        return (place == 0 || values.get(place - 1) == null)
                && (place == values.size() - 1 || values.get(place + 1) == null);
    }

    private Spot at(int place, double value) {
        return new Spot(plot.x(place), plot.y(axis, value));
    }
}
