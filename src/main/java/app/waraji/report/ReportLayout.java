package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Paper;
import app.waraji.print.Part;
import app.waraji.print.Sheet;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays the report out: of a week always one page, of longer periods as many as there must be, and an appendix for what
 * had no room.
 */
final class ReportLayout {

    private static final int LINES_OF_A_PAGE = 40;

    private final Typesetting type;
    private final ReportWords words;
    private final Paper paper;

    ReportLayout(Typesetting type, ReportWords words, Paper paper) {
        this.type = type;
        this.paper = paper;
        this.words = words;
    }

    /**
     * The page, and where there must be, its appendix.
     *
     * @param made the date in the footer
     */
    List<Sheet> sheets(Report report, LocalDate made) {
        Appendix appendix = new Appendix();
        List<Flow> pages =
                new ArrayList<>(report.isOfWeek() ? List.of(onePage(report, appendix)) : pages(report, appendix));
        int main = pages.size();
        if (!appendix.isEmpty()) {
            pages.addAll(appended(appendix, report));
        }
        for (int i = 0; i < pages.size(); i++) {
            String there = i == 0 && pages.size() > main ? words.text("report.appendix.there") : "";
            foot(pages.get(i), made, (i + 1) + " / " + pages.size() + there);
        }
        return pages.stream().map(Flow::sheet).toList();
    }

    private Flow onePage(Report report, Appendix appendix) {
        List<Section> sections = sections(report);
        for (Density density : List.of(Density.EASY, Density.SNUG)) {
            Flow page = flow(density);
            Appendix left = new Appendix();
            sections.forEach(section -> section.place(page, left));
            if (page.room() >= 0) {
                left.byHeading().forEach((heading, texts) -> texts.forEach(text -> appendix.add(heading, text)));
                return page;
            }
        }
        Flow tight = flow(Density.TIGHT);
        sections.forEach(section -> section.place(tight, appendix));
        return tight;
    }

    private Flow flow(Density density) {
        return new Flow(type, paper, density);
    }

    /** Closer together where that saves a page. */
    private List<Flow> pages(Report report, Appendix appendix) {
        int easy = pages(report, new Appendix(), Density.EASY).size();
        int snug = pages(report, new Appendix(), Density.SNUG).size();
        return pages(report, appendix, snug < easy ? Density.SNUG : Density.EASY);
    }

    /** A section that does not fit under the others begins a page. */
    private List<Flow> pages(Report report, Appendix appendix, Density density) {
        List<Flow> pages = new ArrayList<>(List.of(flow(density)));
        for (Section section : sections(report)) {
            Flow page = pages.get(pages.size() - 1);
            Flow trial = flow(density);
            trial.goTo(page.y());
            section.place(trial, new Appendix());
            if (trial.room() < -page.gap()) {
                page = newPage(pages, report, "", density);
            }
            section.place(page, appendix);
        }
        return pages;
    }

    private List<Section> sections(Report report) {
        Filled filled = new Filled(report, words);
        Findings findings = report.material().findings();
        boolean isOfWeek = report.isOfWeek();
        List<Section> sections = new ArrayList<>();
        sections.add(new TitleSection(report, filled.asked(), words));
        sections.add(new RequestsSection(filled.asked(), words));
        sections.add(new WinsSection(filled.wins(), isOfWeek ? Report.WINS_SHOWN : Report.NUMBERS_SHOWN, words));
        sections.add(new NumbersSection(findings.numbers(), filled.remark(Piece.NUMBERS), isOfWeek, words));
        if (!isOfWeek) {
            sections.addAll(reviewed(filled, findings.review()));
        }
        sections.add(new TimeSection(report.material().time(), findings.effect(), filled.remark(Piece.TIME), words));
        sections.add(new SideBySide(
                new IssuesSection(filled.issues(), words),
                new NextSection(words.next(report.period()), filled.next(), words)));
        sections.add(new RemarksSection(report.draft().remarks().replace('\n', ' '), words));
        return sections;
    }

    private List<Section> reviewed(Filled filled, Review review) {
        List<Section> sections = new ArrayList<>();
        addLines(sections, words.text("report.cause"), filled.cause().lines().toList());
        List<Review.Event> told = List.of();
        for (Review.Chart chart : review.charts()) {
            sections.add(new ChartSection(chart, !chart.events().equals(told), words));
            told = chart.events();
        }
        if (!review.funnel().isEmpty()) {
            sections.add(new FunnelSection(review.funnel(), words));
        }
        if (!review.clocks().isEmpty()) {
            sections.add(new ClocksSection(review.clocks(), words));
        }
        addLines(sections, words.text("report.outside"), review.outside());
        if (!review.history().isEmpty()) {
            sections.add(new HistorySection(review.history(), words));
        }
        addLines(sections, words.text("report.trust"), review.trust());
        addLines(sections, words.text("report.dedicated"), review.dedicated());
        return sections;
    }

    private void addLines(List<Section> sections, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new LinesSection(heading, lines, words));
        }
    }

    private List<Flow> appended(Appendix appendix, Report report) {
        List<Flow> pages = new ArrayList<>();
        Flow page = newPage(pages, report, words.text("report.appendix"), Density.EASY);
        for (Map.Entry<String, List<String>> heading : appendix.byHeading().entrySet()) {
            if (page.room() < Style.HEADING.leading() + 3 * Style.TEXT.leading()) {
                page = newPage(pages, report, words.text("report.appendix"), Density.EASY);
            }
            page.heading(heading.getKey(), "", "");
            for (String text : heading.getValue()) {
                page = paragraph(text, page, pages, report);
                page.down(4);
            }
            page.down(page.gap());
        }
        return pages;
    }

    private Flow paragraph(String text, Flow start, List<Flow> pages, Report report) {
        Flow page = start;
        List<String> rest = type.lines(text, Style.TEXT, Margins.INNER);
        // Only what is longer than a page goes over from one to the next.
        if (rest.size() * Style.TEXT.leading() > page.room() && rest.size() <= LINES_OF_A_PAGE) {
            page = newPage(pages, report, words.text("report.appendix"), Density.EASY);
        }
        while (!rest.isEmpty()) {
            int fits = (int) (page.room() / Style.TEXT.leading());
            if (fits < 1) {
                page = newPage(pages, report, words.text("report.appendix"), Density.EASY);
            } else {
                int taken = Math.min(fits, rest.size());
                page.paragraph(rest.subList(0, taken), Style.TEXT);
                rest = rest.subList(taken, rest.size());
            }
        }
        return page;
    }

    private Flow newPage(List<Flow> pages, Report report, String title, Density density) {
        Flow page = flow(density);
        String of = words.title(report.period()) + " " + words.period(report.period());
        double baseline = page.y() + 21;
        if (!title.isEmpty()) {
            if (pages.isEmpty()) {
                page.anchor(title);
            }
            page.add(Part.of(Part.Role.TITLE, new Mark.Words(Margins.LEFT, baseline, title, Style.HEADLINE)));
        }
        page.add(Part.of(Part.Role.PARAGRAPH, page.rightAligned(of, Margins.RIGHT, baseline, Style.SOFT)));
        page.down(39);
        page.ornament(new Mark.Rule(Margins.LEFT, page.y(), Margins.INNER, 2, Ink.INK));
        page.down(22);
        pages.add(page);
        return page;
    }

    private void foot(Flow page, LocalDate made, String number) {
        page.ornament(
                new Mark.Words(
                        Margins.LEFT,
                        Margins.foot(paper),
                        words.messages().text("report.made", made.toString()),
                        Style.FOOT),
                page.rightAligned(number, Margins.RIGHT, Margins.foot(paper), Style.FOOT));
    }
}
