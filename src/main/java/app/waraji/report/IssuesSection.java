package app.waraji.report;

import app.waraji.print.Style;
import app.waraji.print.Typesetting.Fitted;
import java.util.List;

/** What went wrong and what is done about it: the fact, and under it from cause to measure to day. */
record IssuesSection(List<Issue> issues, ReportWords words) implements Section {

    @Override
    public void place(Flow flow, Appendix appendix) {
        String heading = words.text("report.issues");
        if (issues.isEmpty()) {
            flow.heading(heading, "", "");
            flow.paragraph(List.of(words.text("report.issues.none")), Style.SOFT);
            return;
        }
        List<Issue> shown = issues.stream().limit(Report.ASKED_SHOWN).toList();
        int shortened =
                (int) shown.stream().filter(issue -> !isWhole(flow, issue)).count();
        shown.stream()
                .filter(issue -> !isWhole(flow, issue))
                .forEach(issue -> appendix.add(heading, words.issue(issue)));
        issues.stream().skip(Report.ASKED_SHOWN).forEach(issue -> appendix.add(heading, words.issue(issue)));
        flow.heading(heading, "", words.inAppendix(shortened, issues.size() - shown.size()));
        for (Issue issue : shown) {
            flow.paragraph(fact(flow, issue).lines(), Style.STRONG);
            flow.paragraph(rest(flow, issue).lines(), Style.SOFT);
            flow.down(4);
        }
    }

    private boolean isWhole(Flow flow, Issue issue) {
        return fact(flow, issue).whole() && rest(flow, issue).whole();
    }

    private static Fitted fact(Flow flow, Issue issue) {
        return flow.type().fit(issue.fact(), Style.STRONG, flow.width(), flow.lines(2));
    }

    private Fitted rest(Flow flow, Issue issue) {
        return flow.type().fit(words.afterFact(issue), Style.SOFT, flow.width(), flow.lines(2));
    }
}
