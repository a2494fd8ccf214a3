package app.waraji.report;

import app.waraji.report.Typesetting.Fitted;
import java.util.List;

/** What this is, of which week, to whom and from whom; the headline under a strong rule. */
record TitleSection(WeekReport report, ReportWords words) implements Section {

    private static final double NAMES_WIDTH = 208;
    private static final Style PERIOD = new Style(false, 13, Ink.SOFT);

    @Override
    public void place(Flow flow, Appendix appendix) {
        flow.anchor(words.text("report.title"));
        double top = flow.y() - 4;
        flow.down(-8);
        int lines = name(
                flow,
                appendix,
                words.text("report.to.name"),
                words.to(report.material().to()),
                0);
        lines = name(
                flow,
                appendix,
                words.text("report.from.name"),
                words.from(report.material().from()),
                lines);
        double baseline = Math.max(top + 25, flow.y() + Style.SOFT.rise() + (lines - 1) * Style.SOFT.leading() - 1);
        String title = words.text("report.title");
        double beside = Sheet.LEFT + flow.type().width(title, Style.TITLE) + 18;
        flow.add(Part.of(Part.Role.TITLE, new Mark.Words(Sheet.LEFT, baseline, title, Style.TITLE)));
        flow.add(Part.of(Part.Role.PARAGRAPH, new Mark.Words(beside, baseline, words.period(report.week()), PERIOD)));
        flow.down(baseline + 17 - flow.y());
        flow.ornament(new Mark.Rule(Sheet.LEFT, flow.y(), Sheet.INNER, 2, Ink.INK));
        flow.down(20);
        headline(flow, appendix);
    }

    /** At the right margin, at most two lines, the first {@code above} lines down; hands back how many there are then. */
    private int name(Flow flow, Appendix appendix, String heading, String name, int above) {
        Fitted fitted = flow.type().fit(name, Style.SOFT, NAMES_WIDTH, 2);
        if (!fitted.whole()) {
            appendix.add(heading, name);
        }
        int line = above;
        for (String text : fitted.lines()) {
            double baseline = flow.y() + Style.SOFT.rise() + line * Style.SOFT.leading();
            flow.add(Part.of(Part.Role.PARAGRAPH, flow.rightAligned(text, Sheet.RIGHT, baseline, Style.SOFT)));
            line++;
        }
        return line;
    }

    private void headline(Flow flow, Appendix appendix) {
        String headline = report.draft().headline();
        if (headline.isEmpty()) {
            flow.down(4);
            return;
        }
        Fitted fitted = flow.type().fit(headline, Style.HEADLINE, Sheet.INNER, 2);
        if (!fitted.whole()) {
            appendix.add(words.text("report.headline"), headline);
        }
        List<String> lines = fitted.lines();
        flow.paragraph(lines, Style.HEADLINE);
        flow.down(GAP);
    }
}
