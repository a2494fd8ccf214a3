package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting.Fitted;
import java.util.ArrayList;
import java.util.List;

/** Rows in three aligned columns, a hairline under each; a cell has at most two lines. Wins and next week share them. */
final class Columns {

    private static final List<Double> LEFT = List.of(Margins.LEFT, 240.0, 514.0);
    private static final List<Double> WIDTH = List.of(164.0, 250.0, 228.0);
    private static final double ARROW = 20;
    private static final int LINES = 2;

    private final List<Style> styles;
    private final boolean arrows;
    private final List<Double> left;
    private final List<Double> width;

    /** Three columns over the page.
     *
     * @param arrows whether an arrow leads from each filled cell to the next */
    Columns(List<Style> styles, boolean arrows) {
        this(styles, arrows, LEFT, WIDTH);
    }

    Columns(List<Style> styles, boolean arrows, List<Double> left, List<Double> width) {
        this.styles = styles;
        this.arrows = arrows;
        this.left = left;
        this.width = width;
    }

    /** Whether each cell shows its whole text. */
    boolean showsWhole(Flow flow, List<String> cells) {
        return fitted(flow, cells).stream().allMatch(Fitted::whole);
    }

    /** Puts the rows at the place reached. */
    void place(Flow flow, List<List<String>> rows) {
        List<Part> table = new ArrayList<>();
        List<Mark> hairlines = new ArrayList<>();
        for (List<String> row : rows) {
            List<Fitted> cells = fitted(flow, row);
            flow.down(flow.padding());
            table.add(row(flow, cells));
            int lines =
                    cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
            flow.down(Math.max(1, lines) * Style.TEXT.leading() + flow.padding());
            hairlines.add(new Mark.Rule(flow.left(), flow.y(), flow.width(), 0.8, Ink.LINE));
        }
        flow.add(Part.holding(Part.Role.TABLE, table));
        flow.ornament(hairlines.toArray(Mark[]::new));
    }

    private Part row(Flow flow, List<Fitted> cells) {
        List<Part> row = new ArrayList<>();
        boolean filledBefore = false;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i).lines();
            List<Mark> marks = new ArrayList<>();
            if (arrows && filledBefore && !lines.isEmpty()) {
                double baseline = flow.y() + Style.ARROW.rise();
                marks.add(new Mark.Words(left.get(i) - ARROW, baseline, "→ ", Style.ARROW));
            }
            marks.addAll(flow.block(lines, start(i, filledBefore), styles.get(i)));
            filledBefore |= !lines.isEmpty();
            row.add(Part.of(Part.Role.CELL, marks));
        }
        return Part.holding(Part.Role.ROW, row);
    }

    private List<Fitted> fitted(Flow flow, List<String> cells) {
        List<Fitted> fitted = new ArrayList<>();
        boolean filledBefore = false;
        for (int i = 0; i < left.size(); i++) {
            String text = i < cells.size() ? cells.get(i) : "";
            double room = left.get(i) + width.get(i) - start(i, filledBefore);
            fitted.add(flow.type().fit(text, styles.get(i), room, flow.lines(LINES)));
            filledBefore |= !text.isEmpty();
        }
        return fitted;
    }

    /** Where a cell begins: the first that is filled at the margin, where arrows tell the steps apart. */
    private double start(int column, boolean filledBefore) {
        return arrows && !filledBefore ? left.get(0) : left.get(column);
    }
}
