package app.waraji.report;

import app.waraji.print.Style;
import java.util.List;

/** What was asked, what the answer was, and what was done: nothing was begun alone. */
record HistorySection(List<Review.History> history, ReportWords words) implements Section {

    private static final int SHOWN = 8;
    private static final Columns COLUMNS = new Columns(
            List.of(Style.TEXT, Style.SOFT, Style.SOFT, Style.SOFT),
            false,
            List.of(Margins.LEFT, 300.0, 404.0, 630.0),
            List.of(236.0, 92.0, 214.0, 112.0));

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.history");
        List<Review.History> shown = history.stream().limit(SHOWN).toList();
        shown.stream()
                .filter(each -> !COLUMNS.showsWhole(flow, cells(each)))
                .forEach(each -> appendix.add(heading, words.history(each)));
        int shortened = appendix.count(heading);
        history.stream().skip(SHOWN).forEach(each -> appendix.add(heading, words.history(each)));
        flow.heading(
                heading, words.text("report.history.note"), words.inAppendix(shortened, history.size() - shown.size()));
        COLUMNS.place(flow, shown.stream().map(HistorySection::cells).toList());
        flow.down(flow.gap());
    }

    private static List<String> cells(Review.History each) {
        return List.of(each.what(), each.asked(), each.answered(), each.done());
    }
}
