package app.waraji.report;

import app.waraji.print.Style;
import app.waraji.report.Report.Win;
import java.util.List;

/** Wins, the first few of them, each told as activity, response and next step. */
record WinsSection(List<Win> wins, int atMost, ReportWords words) implements Section {

    private static final Columns COLUMNS = new Columns(List.of(Style.TEXT, Style.TEXT, Style.TEXT), true);

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.wins");
        if (wins.isEmpty()) {
            flow.heading(heading, words.text("report.wins.none"), "");
            flow.down(flow.gap() - 8);
            return;
        }
        List<Win> shown = wins.stream().limit(atMost).toList();
        shown.stream()
                .filter(win -> !COLUMNS.showsWhole(flow, cells(win)))
                .forEach(win -> appendix.add(heading, words.win(win)));
        int shortened = appendix.count(heading);
        wins.stream().skip(atMost).forEach(win -> appendix.add(heading, words.win(win)));
        flow.heading(heading, words.text("report.wins.note"), words.inAppendix(shortened, wins.size() - shown.size()));
        COLUMNS.place(flow, shown.stream().map(WinsSection::cells).toList());
        flow.down(flow.gap());
    }

    private static List<String> cells(Win win) {
        return List.of(win.activity(), win.response(), win.next());
    }
}
