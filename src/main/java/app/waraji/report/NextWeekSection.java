package app.waraji.report;

import app.waraji.print.Style;
import java.util.List;

/**
 * The first blocks of next week: when, and what.
 *
 * @param entries both of each
 */
record NextWeekSection(List<List<String>> entries, ReportWords words) implements Section {

    private static final double WHEN = 168;

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.next");
        if (entries.isEmpty()) {
            flow.heading(heading, "", "");
            flow.paragraph(List.of(words.text("report.next.none")), Style.SOFT);
            return;
        }
        Columns columns = new Columns(
                List.of(Style.SOFT, Style.STRONG),
                false,
                List.of(flow.left(), flow.left() + WHEN),
                List.of(WHEN - 6, flow.width() - WHEN));
        List<List<String>> shown = entries.stream().limit(Report.NEXT_SHOWN).toList();
        shown.stream()
                .filter(entry -> !columns.showsWhole(flow, entry))
                .forEach(entry -> appendix.add(heading, String.join("  ", entry)));
        int shortened = appendix.count(heading);
        entries.stream().skip(Report.NEXT_SHOWN).forEach(entry -> appendix.add(heading, String.join("  ", entry)));
        flow.heading(heading, "", words.inAppendix(shortened, entries.size() - shown.size()));
        columns.place(flow, shown);
    }
}
