package app.waraji.report;

import app.waraji.print.Style;
import java.util.List;

/**
 * The first blocks of what comes next: when, and what.
 *
 * @param entries both of each
 */
record NextSection(String heading, List<List<String>> entries, ReportWords words) implements Section {

    private static final double WIDEST = 168;
    private static final double GAP = 12;

    @Override
    public void place(Flow flow, Appendix appendix) {
        if (entries.isEmpty()) {
            flow.heading(heading, "", "");
            flow.paragraph(List.of(words.text("report.next.none")), Style.SOFT);
            return;
        }
        double when = when(flow);
        Columns columns = new Columns(
                List.of(Style.SOFT, Style.STRONG),
                false,
                List.of(flow.left(), flow.left() + when),
                List.of(when, flow.width() - when));
        List<List<String>> shown = entries.stream().limit(Report.NEXT_SHOWN).toList();
        shown.stream()
                .filter(entry -> !columns.showsWhole(flow, entry))
                .forEach(entry -> appendix.add(heading, String.join("  ", entry)));
        int shortened = appendix.count(heading);
        entries.stream().skip(Report.NEXT_SHOWN).forEach(entry -> appendix.add(heading, String.join("  ", entry)));
        flow.heading(heading, "", words.inAppendix(shortened, entries.size() - shown.size()));
        columns.place(flow, shown);
    }

    /** As wide as the widest needs it; nothing where no entry says when. */
    private double when(Flow flow) {
        double widest = entries.stream()
                .limit(Report.NEXT_SHOWN)
                .mapToDouble(entry -> flow.type().width(entry.get(0), Style.SOFT))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : Math.min(WIDEST, Math.ceil(widest) + GAP);
    }
}
