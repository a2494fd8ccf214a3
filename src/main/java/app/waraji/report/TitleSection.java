package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import app.waraji.print.Typesetting.Fitted;
import java.util.ArrayList;
import java.util.List;

/** What this is, of which week, to whom and from whom; the headline under a strong rule. */
record TitleSection(WeekReport report, ReportWords words) implements Section {

    private static final double NAMES_WIDTH = 216;
    private static final int NAME_LINES = 4;
    private static final Style PERIOD = new Style(false, 13, Ink.SOFT);

    @Override
    public void place(Flow flow, Appendix appendix) {
        Typesetting type = flow.type();
        List<String> names = new ArrayList<>(name(
                type,
                appendix,
                words.text("report.to.name"),
                words.to(report.material().to())));
        names.addAll(name(
                type,
                appendix,
                words.text("report.from.name"),
                words.from(report.material().from())));
        String title = words.text("report.title");
        String period = words.period(report.week());
        double beside = type.width(title, Style.TITLE) + 18;
        double widest = names.stream()
                .mapToDouble(name -> type.width(name, Style.SOFT))
                .max()
                .orElse(0);
        boolean sideBySide = beside + type.width(period, PERIOD) + 24 + widest <= Margins.INNER;

        flow.anchor(title);
        double firstName = flow.y() - 8 + Style.SOFT.rise();
        double lastName = firstName + (names.size() - 1) * Style.SOFT.leading();
        double below = sideBySide ? 0 : PERIOD.leading();
        double baseline = Math.max(flow.y() + 21, lastName - 1 - below);
        flow.add(Part.of(Part.Role.TITLE, new Mark.Words(Margins.LEFT, baseline, title, Style.TITLE)));
        double x = sideBySide ? Margins.LEFT + beside : Margins.LEFT;
        flow.add(Part.of(Part.Role.PARAGRAPH, new Mark.Words(x, baseline + below, period, PERIOD)));
        for (int i = 0; i < names.size(); i++) {
            double line = firstName + i * Style.SOFT.leading();
            flow.add(Part.of(Part.Role.PARAGRAPH, flow.rightAligned(names.get(i), Margins.RIGHT, line, Style.SOFT)));
        }
        flow.down(baseline + below + 17 - flow.y());
        flow.ornament(new Mark.Rule(Margins.LEFT, flow.y(), Margins.INNER, 2, Ink.INK));
        flow.down(20);
        headline(flow, appendix);
    }

    private static List<String> name(Typesetting type, Appendix appendix, String heading, String name) {
        List<String> lines = type.linesAtBlanks(name, Style.SOFT, NAMES_WIDTH);
        Fitted fitted = lines.size() <= NAME_LINES
                ? new Fitted(lines, true)
                : type.fit(name, Style.SOFT, NAMES_WIDTH, NAME_LINES);
        if (!fitted.whole()) {
            appendix.add(heading, name);
        }
        return fitted.lines();
    }

    private void headline(Flow flow, Appendix appendix) {
        String headline = report.draft().headline();
        if (headline.isEmpty()) {
            flow.down(4);
            return;
        }
        Fitted fitted = flow.type().fit(headline, Style.HEADLINE, Margins.INNER, 2);
        if (!fitted.whole()) {
            appendix.add(words.text("report.headline"), headline);
        }
        flow.paragraph(fitted.lines(), Style.HEADLINE);
        flow.down(GAP);
    }
}
