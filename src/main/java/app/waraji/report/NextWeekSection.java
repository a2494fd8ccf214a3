package app.waraji.report;

import app.waraji.print.Style;
import app.waraji.report.WeekReport.Planned;
import java.util.List;

/** The first blocks of next week: when, what, for which activity. */
record NextWeekSection(List<Planned> blocks, ReportWords words) implements Section {

    private static final Columns COLUMNS = new Columns(List.of(Style.SOFT, Style.STRONG, Style.SOFT), false);

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.next");
        if (blocks.isEmpty()) {
            flow.heading(heading, "", "");
            flow.paragraph(List.of(words.text("report.next.none")), Style.SOFT);
            flow.down(GAP);
            return;
        }
        List<Planned> shown = blocks.stream().limit(WeekReport.NEXT_SHOWN).toList();
        shown.stream()
                .filter(block -> !COLUMNS.showsWhole(flow.type(), cells(block)))
                .forEach(block -> appendix.add(heading, words.planned(block)));
        int shortened = appendix.count(heading);
        blocks.stream().skip(WeekReport.NEXT_SHOWN).forEach(block -> appendix.add(heading, words.planned(block)));
        flow.heading(heading, "", words.inAppendix(shortened, blocks.size() - shown.size()));
        COLUMNS.place(flow, shown.stream().map(this::cells).toList());
        flow.down(GAP);
    }

    private List<String> cells(Planned block) {
        return List.of(words.slot(block.slot()), block.title(), block.activity());
    }
}
