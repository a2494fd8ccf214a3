package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.report.NumberRow.Judged;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers as a table: figures right-aligned, thirteen weeks as a small line, the verdict as a shape and in words.
 *
 * @param remark written by hand under the table; may be empty
 */
record NumbersSection(List<NumberRow> rows, String remark, boolean isOfWeek, ReportWords words) implements Section {

    private static final double NAME = Margins.LEFT + 6;
    private static final double NAME_WIDTH = 116;
    private static final double SPARK_END = 568;
    private static final double VERDICT = 586;
    private static final Style ACTUAL = new Style(true, 13, Ink.INK);

    /** The right edge of a column of figures, its heading and style. */
    private record Edge(double right, String heading, Style style) {}

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.numbers");
        if (rows.isEmpty()) {
            flow.heading(heading, words.text("report.numbers.none"), "");
            remark(flow, appendix, heading);
            flow.down(flow.gap() - 8);
            return;
        }
        List<NumberRow> shown = rows.stream().limit(Report.NUMBERS_SHOWN).toList();
        rows.stream().skip(Report.NUMBERS_SHOWN).forEach(row -> appendix.add(heading, words.number(row)));
        long shortened = shown.stream().filter(row -> !isWhole(flow, row)).count();
        shown.stream().filter(row -> !isWhole(flow, row)).forEach(row -> appendix.add(heading, words.number(row)));
        flow.heading(
                heading,
                words.text("report.numbers.note"),
                words.inAppendix((int) shortened, rows.size() - shown.size()));
        List<Part> table = new ArrayList<>();
        table.add(headings(flow));
        for (NumberRow row : shown) {
            table.add(row(flow, row));
        }
        flow.add(Part.holding(Part.Role.TABLE, table));
        remark(flow, appendix, heading);
        flow.down(flow.gap());
    }

    private void remark(Flow flow, Appendix appendix, String heading) {
        if (!remark.isEmpty()) {
            var fitted = flow.type().fit(remark, Style.TEXT, flow.width(), flow.lines(2));
            if (!fitted.whole()) {
                appendix.add(heading, remark);
            }
            flow.down(4);
            flow.paragraph(fitted.lines(), Style.TEXT);
        }
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>(List.of(
                new Edge(218, words.text("report.numbers.actual"), ACTUAL),
                new Edge(276, words.text("report.numbers.target"), Style.SOFT),
                new Edge(332, words.text("report.numbers.percent"), Style.STRONG),
                new Edge(
                        isOfWeek ? 406 : 394,
                        words.text(isOfWeek ? "report.numbers.lastWeek" : "report.numbers.before"),
                        Style.SOFT)));
        if (!isOfWeek) {
            edges.add(new Edge(456, words.text("report.numbers.yearBefore"), Style.SOFT));
        }
        return edges;
    }

    private Part headings(Flow flow) {
        double baseline = flow.y() + Style.NOTE.rise();
        List<Part> cells = new ArrayList<>();
        cells.add(cell(new Mark.Words(NAME, baseline, words.text("report.numbers.metric"), Style.NOTE)));
        for (Edge edge : edges()) {
            cells.add(cell(flow.rightAligned(edge.heading, edge.right, baseline, Style.NOTE)));
        }
        cells.add(cell(new Mark.Words(sparkStart(), baseline, words.text("report.numbers.course"), Style.NOTE)));
        cells.add(cell(new Mark.Words(VERDICT, baseline, words.text("report.numbers.verdict"), Style.NOTE)));
        flow.down(Style.NOTE.leading() + 2);
        flow.ornament(new Mark.Rule(flow.left(), flow.y(), flow.width(), 1, Ink.LINE));
        return Part.holding(Part.Role.ROW, cells);
    }

    private Part row(Flow flow, NumberRow row) {
        double height = Style.TEXT.leading() + 2 * flow.padding();
        double baseline = flow.y() + flow.padding() + Style.TEXT.rise();
        List<Part> cells = new ArrayList<>();
        String name = flow.type().fit(row.metric(), Style.TEXT, NAME_WIDTH, 1).lines().stream()
                .findFirst()
                .orElse("");
        cells.add(cell(new Mark.Words(NAME, baseline, name, Style.TEXT)));
        List<String> texts = List.of(row.actual(), row.target(), row.percent(), row.before(), row.yearBefore());
        List<Edge> edges = edges();
        for (int i = 0; i < edges.size(); i++) {
            String text = texts.get(i).isEmpty() ? "–" : texts.get(i);
            cells.add(cell(flow.rightAligned(text, edges.get(i).right, baseline, fitting(flow, edges, i, text, name))));
        }
        Mark.Box box = new Mark.Box(sparkStart(), flow.y() + 3, SPARK_END - sparkStart(), height - 6);
        cells.add(new Part(Part.Role.FIGURE, words.course(row), Spark.marks(row.course(), box), List.of()));
        cells.add(Part.of(Part.Role.CELL, verdict(flow, row, baseline)));
        flow.down(height);
        flow.ornament(new Mark.Rule(flow.left(), flow.y(), flow.width(), 0.8, Ink.LINE));
        return Part.holding(Part.Role.ROW, cells);
    }

    /** A number is never cut: one too wide for its column is written smaller. */
    private static Style fitting(Flow flow, List<Edge> edges, int column, String text, String name) {
        Style style = edges.get(column).style;
        double left = column == 0 ? NAME + flow.type().width(name, Style.TEXT) : edges.get(column - 1).right;
        double room = edges.get(column).right - left - 6;
        double width = flow.type().width(text, style);
        return width <= room ? style : new Style(style.bold(), style.size() * room / width, style.ink());
    }

    private List<Mark> verdict(Flow flow, NumberRow row, double baseline) {
        List<Mark> marks = new ArrayList<>();
        double middle = baseline - 4;
        switch (row.judged()) {
            case GOOD -> marks.add(Shapes.up(VERDICT + 5, middle, 4.5, Ink.GOOD));
            case ENOUGH -> marks.add(Shapes.dot(VERDICT + 5, middle, 4.5, Ink.SOFT));
            case SHORT -> marks.add(Shapes.down(VERDICT + 5, middle, 4.5, Ink.AWAY_TEXT));
            case NONE -> {}
        }
        double x = row.judged() == Judged.NONE ? VERDICT : VERDICT + 16;
        flow.type()
                .fit(row.remark(), Style.NOTE, Margins.RIGHT - x, 1)
                .lines()
                .forEach(line -> marks.add(new Mark.Words(x, baseline, line + " ", Style.NOTE)));
        return marks;
    }

    private boolean isWhole(Flow flow, NumberRow row) {
        return flow.type().fit(row.metric(), Style.TEXT, NAME_WIDTH, 1).whole()
                && flow.type()
                        .fit(row.remark(), Style.NOTE, Margins.RIGHT - VERDICT - 16, 1)
                        .whole();
    }

    private double sparkStart() {
        return isOfWeek ? 418 : 470;
    }

    private static Part cell(Mark mark) {
        return Part.of(Part.Role.CELL, mark);
    }
}
