package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Part;
import app.waraji.print.Sheet;
import app.waraji.print.Style;
import app.waraji.print.Typesetting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays the report out: always one page, and an appendix for what that page had no room for. */
final class WeekLayout {

    private final Typesetting type;
    private final ReportWords words;

    WeekLayout(Typesetting type, ReportWords words) {
        this.type = type;
        this.words = words;
    }

    /**
     * The page, and where there must be, its appendix.
     *
     * @param made the date in the footer
     */
    List<Sheet> sheets(WeekReport report, LocalDate made) {
        Flow page = new Flow(type);
        Appendix appendix = new Appendix();
        sections(report).forEach(section -> section.place(page, appendix));
        List<Flow> pages = new ArrayList<>(List.of(page));
        if (!appendix.isEmpty()) {
            pages.addAll(appended(appendix, report));
        }
        foot(page, made, "1 / " + pages.size() + (pages.size() > 1 ? words.text("report.appendix.there") : ""));
        for (int i = 1; i < pages.size(); i++) {
            foot(pages.get(i), made, (i + 1) + " / " + pages.size());
        }
        return pages.stream().map(Flow::sheet).toList();
    }

    private List<Section> sections(WeekReport report) {
        WeekReport.Material material = report.material();
        return List.of(
                new TitleSection(report, words),
                new WinsSection(material.wins(), words),
                new TimeSection(material.time(), words),
                new NextWeekSection(material.nextWeek(), words),
                new RemarksSection(report.draft().remarks(), words));
    }

    private List<Flow> appended(Appendix appendix, WeekReport report) {
        List<Flow> pages = new ArrayList<>();
        Flow page = newPage(pages, report);
        for (Map.Entry<String, List<String>> heading : appendix.byHeading().entrySet()) {
            if (page.room() < Style.HEADING.leading() + 3 * Style.TEXT.leading()) {
                page = newPage(pages, report);
            }
            page.heading(heading.getKey(), "", "");
            for (String text : heading.getValue()) {
                page = paragraph(text, page, pages, report);
                page.down(4);
            }
            page.down(Section.GAP - 8);
        }
        return pages;
    }

    private Flow paragraph(String text, Flow start, List<Flow> pages, WeekReport report) {
        Flow page = start;
        List<String> rest = type.lines(text, Style.TEXT, Margins.INNER);
        while (!rest.isEmpty()) {
            int fits = (int) (page.room() / Style.TEXT.leading());
            if (fits < 1) {
                page = newPage(pages, report);
            } else {
                int taken = Math.min(fits, rest.size());
                page.paragraph(rest.subList(0, taken), Style.TEXT);
                rest = rest.subList(taken, rest.size());
            }
        }
        return page;
    }

    private Flow newPage(List<Flow> pages, WeekReport report) {
        Flow page = new Flow(type);
        String title = words.text("report.appendix");
        String of = words.text("report.title") + " " + words.period(report.week());
        double baseline = page.y() + 21;
        if (pages.isEmpty()) {
            page.anchor(title);
        }
        page.add(Part.of(Part.Role.TITLE, new Mark.Words(Margins.LEFT, baseline, title, Style.HEADLINE)));
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
                        Margins.LEFT, Margins.FOOT, words.messages().text("report.made", made.toString()), Style.FOOT),
                page.rightAligned(number, Margins.RIGHT, Margins.FOOT, Style.FOOT));
    }
}
