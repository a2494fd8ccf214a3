package app.waraji.report;

import app.waraji.kpi.chart.Figures;
import app.waraji.kpi.chart.ValueAxis;
import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Spot;
import app.waraji.print.Part;
import app.waraji.print.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One large chart: the weeks of a metric, the target's band, and what happened beside it, numbered and told below.
 *
 * @param tells whether the events are told here; else the chart before has told the same ones
 */
record ChartSection(Review.Chart chart, boolean tells, ReportWords words) implements Section {

    /** As high as there is room for, between these. */
    private static final double LOWEST = 92;

    private static final double HIGHEST = 132;

    /** For the events' numbers, above the plot. */
    private static final double LANE = 14;

    private static final double WEEKS = 8 + Style.FOOT.leading();
    private static final double BESIDE = 8;
    private static final Style LAST = new Style(true, 11, Ink.INK);

    @Override
    public void place(Flow flow, Appendix appendix) {
        flow.heading(chart.metric(), words.text(note()), "");
        Map<Integer, String> events = events();
        List<String> told = tells ? told(flow, events.values()) : List.of();
        ValueAxis axis = axis();
        Mark.Box box = box(flow, axis, events.isEmpty() ? 4 : LANE, told.size() * Style.NOTE.leading());
        flow.ornament(grid(flow, box, axis).toArray(Mark[]::new));
        flow.add(new Part(
                Part.Role.FIGURE,
                words.course(chart.metric(), chart.course()),
                Spark.marks(chart.course(), new Spark.Scale(box, axis.bottom(), axis.top())),
                List.of()));
        flow.ornament(weeks(flow, box).toArray(Mark[]::new));
        flow.ornament(markers(flow, box, events).toArray(Mark[]::new));
        flow.ornament(names(box, axis).toArray(Mark[]::new));
        flow.goTo(box.y() + box.height() + WEEKS);
        if (!told.isEmpty()) {
            flow.paragraph(told, Style.NOTE);
        }
        flow.down(flow.gap());
    }

    private String note() {
        if (chart.events().isEmpty()) {
            return "report.chart.note.none";
        }
        return tells ? "report.chart.note" : "report.chart.note.same";
    }

    /** @param lane above the plot
     * @param below what else must have room under it */
    private Mark.Box box(Flow flow, ValueAxis axis, double lane, double below) {
        double left = widest(flow, axis.lines().stream().map(line -> onAxis(axis, line)), Style.FOOT) + BESIDE;
        double right = widest(flow, Stream.of(last(), goal()), LAST) + BESIDE;
        double height = Math.max(LOWEST, Math.min(HIGHEST, flow.room() - lane - WEEKS - below));
        return new Mark.Box(flow.left() + left, flow.y() + lane, flow.width() - left - right, height);
    }

    private static double widest(Flow flow, Stream<String> texts, Style style) {
        return texts.mapToDouble(text -> flow.type().width(text, style)).max().orElse(0);
    }

    /** From zero, as the same chart on the screen. */
    private ValueAxis axis() {
        List<Double> numbers = Stream.concat(
                        chart.course().values().stream(),
                        Stream.of(chart.course().low(), chart.course().goal()))
                .filter(Objects::nonNull)
                .toList();
        boolean whole = numbers.stream().allMatch(number -> number == Math.rint(number));
        return ValueAxis.of(numbers, true, whole);
    }

    private String onAxis(ValueAxis axis, double number) {
        return new Figures(words.messages().locale()).onAxis(number, axis.step());
    }

    private List<Mark> grid(Flow flow, Mark.Box box, ValueAxis axis) {
        Spark.Scale scale = new Spark.Scale(box, axis.bottom(), axis.top());
        List<Mark> marks = new ArrayList<>();
        for (double line : axis.lines()) {
            double y = scale.y(line);
            marks.add(new Mark.Rule(box.x(), y, box.width(), line == axis.bottom() ? 1 : 0.6, Ink.LINE));
            marks.add(flow.rightAligned(onAxis(axis, line), box.x() - BESIDE, y + 3.5, Style.FOOT));
        }
        return marks;
    }

    /** The last value and the goal, beside their places and not over each other. */
    private List<Mark> names(Mark.Box box, ValueAxis axis) {
        Spark.Scale scale = new Spark.Scale(box, axis.bottom(), axis.top());
        double x = box.x() + box.width() + BESIDE;
        List<Mark> marks = new ArrayList<>();
        double goalAt = chart.course().goal() == null
                ? Double.NaN
                : scale.y(chart.course().goal()) + 3.5;
        Double last = lastValue();
        if (last != null) {
            double at = scale.y(last) + 4;
            marks.add(new Mark.Words(x, at, last(), LAST));
            double apart = Style.NOTE.leading() - 4;
            if (Math.abs(goalAt - at) < apart) {
                goalAt = goalAt <= at ? at - apart : at + apart;
            }
        }
        if (!goal().isEmpty()) {
            marks.add(new Mark.Words(x, goalAt, goal(), Style.FOOT));
        }
        return marks;
    }

    private @Nullable Double lastValue() {
        List<@Nullable Double> values = chart.course().values();
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private String last() {
        Double last = lastValue();
        return last == null ? "" : ReportWords.number(last);
    }

    private String goal() {
        Double goal = chart.course().goal();
        return goal == null ? "" : words.text("report.numbers.target") + " " + ReportWords.number(goal);
    }

    /** About eight of them, so that they do not touch. */
    private List<Mark> weeks(Flow flow, Mark.Box box) {
        List<Mark> marks = new ArrayList<>();
        int count = chart.weeks().size();
        int step = Math.max(1, (int) Math.ceil(count / 8.0));
        for (int i = 0; i < count; i += step) {
            String text = chart.weeks().get(i);
            double x = x(box, i) - flow.type().width(text, Style.FOOT) / 2;
            double fits = Math.min(x, box.x() + box.width() - flow.type().width(text, Style.FOOT));
            marks.add(new Mark.Words(fits, box.y() + box.height() + 13, text, Style.FOOT));
        }
        return marks;
    }

    private List<Mark> markers(Flow flow, Mark.Box box, Map<Integer, String> events) {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Integer week : events.keySet()) {
            double x = x(box, week);
            String text = String.valueOf(++number);
            marks.add(new Mark.Line(
                    List.of(new Spot(x, box.y()), new Spot(x, box.y() + box.height())), 0.8, Ink.SALES_BORDER, true));
            marks.add(new Mark.Words(x - flow.type().width(text, Style.FOOT) / 2, box.y() - 3, text, Style.FOOT));
        }
        return marks;
    }

    /** By week, those of one week together. */
    private Map<Integer, String> events() {
        return chart.events().stream()
                .collect(Collectors.groupingBy(
                        Review.Event::week,
                        TreeMap::new,
                        Collectors.mapping(Review.Event::text, Collectors.joining(words.text("report.time.and")))));
    }

    /** Numbered, and in lines that break between two of them where they can. */
    private static List<String> told(Flow flow, Iterable<String> events) {
        List<String> lines = new ArrayList<>();
        String line = "";
        int number = 0;
        for (String event : events) {
            String item = ++number + " " + event;
            String longer = line.isEmpty() ? item : line + "\u3000" + item;
            if (flow.type().width(longer, Style.NOTE) <= flow.width()) {
                line = longer;
            } else {
                lines.addAll(flow.type().lines(line, Style.NOTE, flow.width()));
                line = item;
            }
        }
        lines.addAll(flow.type().lines(line, Style.NOTE, flow.width()));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private double x(Mark.Box box, int week) {
        return new Spark.Scale(box, 0, 1).x(week, chart.weeks().size());
    }
}
