package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import app.waraji.print.Typesetting.Fitted;
import java.util.ArrayList;
import java.util.List;

/** Rows in three aligned columns, a hairline under each; a cell has at most two lines. Wins and next week share them. */
final class Columns {

    private static final double[] LEFT = {Margins.LEFT, 240, 514};
    private static final double[] WIDTH = {164, 250, 228};
    private static final double ARROW = 20;
    private static final int LINES = 2;
    private static final double PADDING = 4;

    private final List<Style> styles;
    private final boolean arrows;

    /** @param arrows whether an arrow leads from each filled cell to the next */
    Columns(List<Style> styles, boolean arrows) {
        this.styles = styles;
        this.arrows = arrows;
    }

    /** Whether each cell shows its whole text. */
    boolean showsWhole(Typesetting type, List<String> cells) {
        return fitted(type, cells).stream().allMatch(Fitted::whole);
    }

    /** Puts the rows at the place reached. */
    void place(Flow flow, List<List<String>> rows) {
        List<Part> table = new ArrayList<>();
        List<Mark> hairlines = new ArrayList<>();
        for (List<String> row : rows) {
            List<Fitted> cells = fitted(flow.type(), row);
            flow.down(PADDING);
            table.add(row(flow, cells));
            int lines =
                    cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
            flow.down(Math.max(1, lines) * Style.TEXT.leading() + PADDING);
            hairlines.add(new Mark.Rule(Margins.LEFT, flow.y(), Margins.INNER, 0.8, Ink.LINE));
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
                marks.add(new Mark.Words(LEFT[i] - ARROW, baseline, "→ ", Style.ARROW));
            }
            marks.addAll(flow.block(lines, LEFT[i], styles.get(i)));
            filledBefore |= !lines.isEmpty();
            row.add(Part.of(Part.Role.CELL, marks));
        }
        return Part.holding(Part.Role.ROW, row);
    }

    private List<Fitted> fitted(Typesetting type, List<String> cells) {
        List<Fitted> fitted = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            fitted.add(type.fit(cells.get(i), styles.get(i), WIDTH[i], LINES));
        }
        return fitted;
    }
}
