package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting.Fitted;
import java.util.ArrayList;
import java.util.List;

/** How far each activity has come towards the months in which results are expected. */
record ClocksSection(List<Review.Clock> clocks, ReportWords words) implements Section {

    private static final int SHOWN = 12;
    private static final double BAR = Margins.LEFT + 200;
    private static final double WIDTH = 210;
    private static final double TEXT = BAR + WIDTH + 18;
    private static final double ROW = 22;

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.clocks");
        List<Review.Clock> shown = clocks.stream().limit(SHOWN).toList();
        int shortened =
                (int) shown.stream().filter(clock -> !name(flow, clock).whole()).count();
        clocks.stream()
                .filter(clock -> !shown.contains(clock) || !name(flow, clock).whole())
                .forEach(clock -> appendix.add(heading, words.clock(clock)));
        flow.heading(
                heading, words.text("report.clocks.note"), words.inAppendix(shortened, clocks.size() - shown.size()));
        double months = shown.stream()
                .mapToDouble(clock -> Math.max(
                        clock.month(),
                        clock.expected() == null ? 0 : clock.expected().to()))
                .max()
                .orElse(1);
        List<Part> rows = new ArrayList<>();
        for (Review.Clock clock : shown) {
            double baseline = flow.y() + Style.TEXT.rise() + 1;
            bar(flow, clock, WIDTH / Math.max(1, months));
            rows.add(Part.holding(
                    Part.Role.ROW,
                    List.of(
                            Part.of(Part.Role.CELL, flow.block(name(flow, clock).lines(), flow.left(), Style.TEXT)),
                            Part.of(
                                    Part.Role.CELL,
                                    new Mark.Words(TEXT, baseline, words.clockSays(clock), Style.SOFT)))));
            flow.down(ROW);
        }
        flow.add(Part.holding(Part.Role.TABLE, rows));
        flow.down(flow.gap());
    }

    private static Fitted name(Flow flow, Review.Clock clock) {
        return flow.type().fit(clock.activity(), Style.TEXT, BAR - flow.left() - 12, 1);
    }

    /** The months gone as a solid bar; those in which results are expected hatched behind it. */
    private static void bar(Flow flow, Review.Clock clock, double month) {
        double y = flow.y() + 6;
        Review.Months expected = clock.expected();
        if (expected != null) {
            double x = BAR + (expected.from() - 1) * month;
            double width = (expected.to() - expected.from() + 1) * month;
            flow.ornament(new Mark.Hatched(new Mark.Box(x, y, width, 10), Ink.ACCENT_FILL, Ink.ACCENT_BORDER, 6, 1.6));
        }
        flow.ornament(new Mark.Filled(new Mark.Box(BAR, y + 3, clock.month() * month, 4), 0, Ink.INK));
    }
}
