package app.waraji.report;

import app.waraji.kernel.Week;
import app.waraji.print.Paper;
import app.waraji.print.PressPdf;
import app.waraji.print.PrintableText;
import app.waraji.print.PrintedPages;
import app.waraji.print.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Writes the report as PDF: one page for a week, and an appendix where something did not fit. The same report at the same time
 * gives the same bytes. Keep one for all reports: it keeps the fonts. Any thread may call it; they take turns.
 */
final class ReportPdf {

    private final PressPdf press = new PressPdf();
    private final ReportWords words;
    private final Clock clock;

    ReportPdf(Clock clock, Locale locale) {
        this.words = new ReportWords(locale);
        this.clock = clock;
    }

    /** Reads the fonts and all else that the first report waits for otherwise. */
    void prepare() {
        Week week = Week.of(LocalDate.now(clock));
        print(new Report(week, Report.Draft.EMPTY, Report.Material.NONE));
    }

    synchronized PrintedPages print(Report report) {
        PrintableText printable = press.printableText();
        Report clean = report.withTexts(printable::of);
        List<Sheet> sheets = new ReportLayout(press.typesetting(words.text("report.ellipsis")), words, paper(report))
                .sheets(clean, LocalDate.now(clock));
        PressPdf.About about = new PressPdf.About(
                words.title(report.period()) + " " + words.period(report.period()),
                clean.material().head().from(),
                words.messages().locale(),
                ZonedDateTime.now(clock));
        return new PrintedPages(press.print(about, sheets), sheets.size(), printable.missing());
    }

    private static Paper paper(Report report) {
        return switch (report.material().head().paper()) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
