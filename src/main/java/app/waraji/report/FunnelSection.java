package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import java.util.ArrayList;
import java.util.List;

/** The way from cards to orders: a bar, a count, and the rate of the step before. */
record FunnelSection(List<Review.Step> steps, ReportWords words) implements Section {

    private static final double BAR = Margins.LEFT + 130;
    private static final double WIDEST = 212;
    private static final double COUNT = 460;
    private static final double ROW = 22;

    @Override
    public void place(Flow flow, Appendix appendix) {
        flow.heading(words.text("report.funnel"), words.text("report.funnel.note"), "");
        List<Part> rows = new ArrayList<>();
        for (Review.Step step : steps) {
            double baseline = flow.y() + Style.TEXT.rise() + 1;
            flow.ornament(new Mark.Filled(
                    new Mark.Box(BAR, flow.y() + 5, Math.max(1.5, WIDEST * step.share()), 12), 0, Ink.ACCENT));
            String name = flow.type()
                    .fit(step.name(), Style.TEXT, BAR - flow.left() - 10, 1)
                    .lines()
                    .get(0);
            rows.add(Part.holding(
                    Part.Role.ROW,
                    List.of(
                            Part.of(Part.Role.CELL, new Mark.Words(flow.left(), baseline, name, Style.TEXT)),
                            Part.of(Part.Role.CELL, flow.rightAligned(step.count(), COUNT, baseline, Style.STRONG)),
                            Part.of(
                                    Part.Role.CELL,
                                    flow.rightAligned(step.rate() + " ", flow.right(), baseline, Style.SOFT)))));
            flow.down(ROW);
        }
        flow.add(Part.holding(Part.Role.TABLE, rows));
        flow.down(flow.gap());
    }
}
