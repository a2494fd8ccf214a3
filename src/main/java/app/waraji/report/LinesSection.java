package app.waraji.report;

import app.waraji.print.Style;
import java.util.List;

/** Sentences under a heading, each of them whole; the first of them where there are very many. */
record LinesSection(String heading, List<String> lines, ReportWords words) implements Section {

    private static final int SHOWN = 10;

    @Override
    public void place(Flow flow, Appendix appendix) {
        List<String> shown = lines.stream().limit(SHOWN).toList();
        lines.stream().skip(SHOWN).forEach(line -> appendix.add(heading, line));
        flow.heading(heading, "", words.inAppendix(0, lines.size() - shown.size()));
        for (String line : shown) {
            flow.paragraph(flow.type().lines(line, Style.TEXT, flow.width()), Style.TEXT);
            flow.down(2);
        }
        flow.down(flow.gap());
    }
}
