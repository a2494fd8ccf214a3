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
record TitleSection(Report report, List<Asked> asked, ReportWords words) implements Section {

    private static final double NAMES_WIDTH = 216;
    private static final int NAME_LINES = 4;
    private static final Style BADGE = new Style(true, 11.5, Ink.ACCENT);
    private static final double SIGNAL = 58;
    private static final Style PERIOD = new Style(false, 13, Ink.SOFT);

    @Override
    public void place(Flow flow, Appendix appendix) {
        Typesetting type = flow.type();
        List<String> names = new ArrayList<>(name(
                type,
                appendix,
                words.text("report.to.name"),
                words.to(report.material().head().to())));
        names.addAll(name(
                type,
                appendix,
                words.text("report.from.name"),
                words.from(report.material().head().from())));
        String title = words.title(report.period());
        String period = words.period(report.period());
        String badge = words.badge(asked);
        double badgeWidth = type.width(badge, BADGE) + 16;
        double beside = type.width(title, Style.TITLE) + 12 + badgeWidth + 12;
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
        double at = Margins.LEFT + type.width(title, Style.TITLE) + 12;
        flow.ornament(new Mark.Outlined(new Mark.Box(at, baseline - 17, badgeWidth, 22), 4, 1.2, Ink.ACCENT));
        flow.add(Part.of(Part.Role.PARAGRAPH, new Mark.Words(at + 8, baseline - 2, badge, BADGE)));
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
        Signal signal = report.material().findings().signal();
        String typed = report.draft().headline();
        // Where nobody wrote one, what set the signal is the headline.
        String headline = typed.isEmpty() ? signal.rule() : typed;
        String rule = typed.isEmpty() ? words.code(signal) : words.ruled(signal);
        boolean signalled = signal.level() != Signal.Level.NONE;
        if (headline.isEmpty() && !signalled) {
            flow.down(4);
            return;
        }
        double left = Margins.LEFT + (signalled ? SIGNAL + 14 : 0);
        double top = flow.y();
        Flow side = flow.between(left, Margins.RIGHT);
        Fitted fitted = flow.type().fit(headline, Style.HEADLINE, side.width(), flow.lines(2));
        if (!fitted.whole()) {
            appendix.add(words.headline(report.period()), headline);
        }
        if (signalled) {
            Style small = new Style(true, 12, words.ink(signal.level()));
            flow.ornament(new Mark.Outlined(new Mark.Box(Margins.LEFT, top, SIGNAL, 46), 6, 1.2, small.ink()));
            flow.ornament(Shapes.of(signal.level(), Margins.LEFT + SIGNAL / 2, top + 14, 6, small.ink()));
            String word = words.messages().text(signal.level());
            double middle = Margins.LEFT + (SIGNAL - flow.type().width(word, small)) / 2;
            flow.add(Part.of(Part.Role.PARAGRAPH, new Mark.Words(middle, top + 38, word, small)));
            double lines =
                    fitted.lines().size() * Style.HEADLINE.leading() + (rule.isEmpty() ? 0 : Style.NOTE.leading());
            side.down(Math.max(0, (46 - lines) / 2));
        }
        side.paragraph(fitted.lines(), Style.HEADLINE);
        if (!rule.isEmpty()) {
            Fitted ruled = flow.type().fit(rule, Style.NOTE, side.width(), 1);
            if (!ruled.whole()) {
                appendix.add(words.text("report.signal"), rule);
            }
            side.paragraph(ruled.lines(), Style.NOTE);
        }
        flow.goTo(signalled ? Math.max(side.y(), top + 46) : side.y());
        flow.down(flow.gap());
    }
}
