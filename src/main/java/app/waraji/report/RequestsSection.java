package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Style;
import app.waraji.print.Typesetting.Fitted;
import java.util.ArrayList;
import java.util.List;

/** What the boss is asked: at most two boxes, each with its day. */
record RequestsSection(List<Asked> asked, ReportWords words) implements Section {

    private static final double INDENT = 17;
    private static final Style WHAT = new Style(true, 13, Ink.INK);

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.asked");
        if (asked.isEmpty()) {
            flow.heading(heading, words.text("report.asked.none"), "");
            flow.down(flow.gap() - 8);
            return;
        }
        List<Asked> shown = asked.stream().limit(Report.ASKED_SHOWN).toList();
        int shortened =
                (int) shown.stream().filter(each -> !isWhole(flow, each)).count();
        shown.stream().filter(each -> !isWhole(flow, each)).forEach(each -> appendix.add(heading, words.asked(each)));
        asked.stream().skip(Report.ASKED_SHOWN).forEach(each -> appendix.add(heading, words.asked(each)));
        flow.heading(heading, "", words.inAppendix(shortened, asked.size() - shown.size()));
        for (Asked each : shown) {
            box(flow, each);
            flow.down(6);
        }
        flow.down(flow.gap() - 6);
    }

    private void box(Flow flow, Asked each) {
        Fitted what = what(flow, each);
        Fitted more = more(flow, each);
        double height = 14 + what.lines().size() * WHAT.leading() + more.lines().size() * Style.SOFT.leading();
        flow.ornament(
                new Mark.Filled(new Mark.Box(flow.left(), flow.y(), flow.width(), height), 0, Ink.SHADE),
                new Mark.Filled(new Mark.Box(flow.left(), flow.y(), 4, height), 0, Ink.ACCENT));
        double end = flow.y() + height;
        flow.down(7);
        List<Mark> first = new ArrayList<>(flow.block(what.lines(), flow.left() + INDENT, WHAT));
        if (each.by() != null) {
            double baseline = flow.y() + WHAT.rise();
            first.add(flow.rightAligned(words.by(each.by()), flow.right() - 12, baseline, Style.STRONG));
        }
        flow.add(Part.of(Part.Role.PARAGRAPH, first));
        flow.down(what.lines().size() * WHAT.leading());
        flow.add(Part.of(Part.Role.PARAGRAPH, flow.block(more.lines(), flow.left() + INDENT, Style.SOFT)));
        flow.goTo(end);
    }

    private boolean isWhole(Flow flow, Asked each) {
        return what(flow, each).whole() && more(flow, each).whole();
    }

    private Fitted what(Flow flow, Asked each) {
        double day = each.by() == null ? 0 : flow.type().width(words.by(each.by()), Style.STRONG) + 20;
        return flow.type().fit(each.what(), WHAT, flow.width() - INDENT - 14 - day, flow.lines(2));
    }

    private static Fitted more(Flow flow, Asked each) {
        return flow.type().fit(each.more(), Style.SOFT, flow.width() - INDENT - 14, flow.lines(2));
    }
}
