package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Spot;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One large chart: the weeks of a metric, the target's band, and what happened beside it, numbered and told below. */
record ChartSection(Review.Chart chart, ReportWords words) implements Section {

    private static final double HEIGHT = 132;
    private static final double AXIS = 44;
    private static final double BESIDE_AXIS = 8;

    @Override
    public void place(Flow flow, Appendix appendix) {
        flow.heading(chart.metric(), words.text("report.chart.note"), "");
        Ends ends = ends();
        double axis = Math.max(AXIS, ends.width(flow.type()) + BESIDE_AXIS);
        Mark.Box box = new Mark.Box(flow.left() + axis, flow.y() + 4, flow.width() - axis, HEIGHT);
        flow.ornament(axis(flow, box, ends).toArray(Mark[]::new));
        flow.add(new Part(
                Part.Role.FIGURE,
                words.course(chart.metric(), chart.course()),
                Spark.marks(chart.course(), box),
                List.of()));
        flow.ornament(weeks(flow, box).toArray(Mark[]::new));
        Map<Integer, String> events = events();
        flow.ornament(markers(flow, box, events).toArray(Mark[]::new));
        flow.down(HEIGHT + 8 + Style.FOOT.leading());
        if (!events.isEmpty()) {
            List<String> told = new ArrayList<>();
            events.values().forEach(text -> told.add((told.size() + 1) + " " + text));
            flow.paragraph(flow.type().lines(String.join("\u3000", told), Style.NOTE, flow.width()), Style.NOTE);
        }
        flow.down(flow.gap());
    }

    private static List<Mark> axis(Flow flow, Mark.Box box, Ends ends) {
        return List.of(
                new Mark.Rule(box.x(), box.y() + HEIGHT, box.width(), 1, Ink.LINE),
                flow.rightAligned(ends.top, box.x() - BESIDE_AXIS, box.y() + 7, Style.FOOT),
                flow.rightAligned(ends.bottom, box.x() - BESIDE_AXIS, box.y() + HEIGHT, Style.FOOT));
    }

    private Ends ends() {
        List<Double> values =
                chart.course().values().stream().filter(Objects::nonNull).toList();
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        Double goal = chart.course().goal();
        Double low = chart.course().low();
        double top = Math.max(most, goal == null ? most : Math.max(goal, low == null ? goal : low));
        double bottom = Math.min(least, low == null ? least : low);
        bottom = goal == null ? bottom : Math.min(bottom, goal);
        return new Ends(ReportWords.number(top), ReportWords.number(bottom));
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
            marks.add(new Mark.Words(fits, box.y() + HEIGHT + 13, text, Style.FOOT));
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
                    List.of(new Spot(x, box.y() + 8), new Spot(x, box.y() + HEIGHT)), 0.8, Ink.SALES_BORDER, true));
            marks.add(new Mark.Words(x - flow.type().width(text, Style.FOOT) / 2, box.y() + 6, text, Style.FOOT));
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

    private double x(Mark.Box box, int week) {
        return new Spark.Scale(box, 0, 1).x(week, chart.weeks().size());
    }

    /** What stands at the ends of the axis. */
    private record Ends(String top, String bottom) {

        double width(Typesetting type) {
            return Math.max(type.width(top, Style.FOOT), type.width(bottom, Style.FOOT));
        }
    }
}
