package app.waraji.report;

import app.waraji.print.Style;
import app.waraji.report.WeekReport.Win;
import java.util.List;

/** Up to three wins, each told as activity, response and next step. */
record WinsSection(List<Win> wins, ReportWords words) implements Section {

    private static final Columns COLUMNS = new Columns(List.of(Style.TEXT, Style.TEXT, Style.TEXT), true);

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.wins");
        if (wins.isEmpty()) {
            flow.heading(heading, "", "");
            flow.paragraph(List.of(words.text("report.wins.none")), Style.SOFT);
            flow.down(GAP);
            return;
        }
        List<Win> shown = wins.stream().limit(WeekReport.WINS_SHOWN).toList();
        shown.stream()
                .filter(win -> !COLUMNS.showsWhole(flow.type(), cells(win)))
                .forEach(win -> appendix.add(heading, words.win(win)));
        int shortened = appendix.count(heading);
        wins.stream().skip(WeekReport.WINS_SHOWN).forEach(win -> appendix.add(heading, words.win(win)));
        flow.heading(heading, words.text("report.wins.note"), words.inAppendix(shortened, wins.size() - shown.size()));
        COLUMNS.place(flow, shown.stream().map(WinsSection::cells).toList());
        flow.down(GAP);
    }

    private static List<String> cells(Win win) {
        return List.of(win.activity(), win.response(), win.next());
    }
}
