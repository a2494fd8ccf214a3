package app.waraji.report;

import app.waraji.print.Style;
import java.util.List;

/** Sentences under a heading, all of them whole. */
record LinesSection(String heading, List<String> lines) implements Section {

    @Override
    public void place(Flow flow, Appendix appendix) {
        flow.heading(heading, "", "");
        for (String line : lines) {
            flow.paragraph(flow.type().lines(line, Style.TEXT, flow.width()), Style.TEXT);
            flow.down(2);
        }
        flow.down(flow.gap());
    }
}
