package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting.Fitted;

/** The author's own remarks, where there are any, and the box for the boss's answer by hand. */
record RemarksSection(String remarks, ReportWords words) implements Section {

    /** As high as there is room for, between these. */
    private static final double LOWEST_BOX = 62;

    private static final double HIGHEST_BOX = 110;

    @Override
    public void place(Flow flow, Appendix appendix) {
        if (!remarks.isEmpty()) {
            String heading = words.text("report.remarks");
            Fitted fitted = flow.type().fit(remarks, Style.TEXT, Margins.INNER, flow.lines(2));
            if (!fitted.whole()) {
                appendix.add(heading, remarks);
            }
            flow.heading(heading, "", words.inAppendix(fitted.whole() ? 0 : 1, 0));
            flow.paragraph(fitted.lines(), Style.TEXT);
            flow.down(flow.gap() - 4);
        }
        comments(flow);
    }

    private void comments(Flow flow) {
        double height = Math.max(LOWEST_BOX, Math.min(HIGHEST_BOX, flow.room()));
        Mark.Box box = new Mark.Box(Margins.LEFT, flow.y(), Margins.INNER, height);
        flow.anchor(words.text("report.comments"));
        flow.ornament(new Mark.Outlined(box, 6, 1, Ink.LINE));
        double first = box.y() + 8 + Style.NOTE.rise();
        double last = box.y() + height - 12;
        flow.add(Part.of(
                Part.Role.HEADING, new Mark.Words(box.x() + 12, first, words.text("report.comments"), Style.NOTE)));
        double slash = Margins.RIGHT - 40;
        flow.add(Part.of(
                Part.Role.PARAGRAPH,
                flow.rightAligned(words.text("report.comments.date"), slash - 24, last, Style.NOTE),
                new Mark.Words(slash, last, "／", Style.NOTE)));
        flow.down(height);
    }
}
