package app.waraji.report;

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
 * Writes the report as PDF: one A4 page, and an appendix where something did not fit. The same report at the same time
 * gives the same bytes. Keep one for all reports: it keeps the fonts. Any thread may call it; they take turns.
 */
final class WeekReportPdf {

    private final PressPdf press = new PressPdf();
    private final ReportWords words;
    private final Clock clock;

    WeekReportPdf(Clock clock, Locale locale) {
        this.words = new ReportWords(locale);
        this.clock = clock;
    }

    synchronized PrintedPages print(WeekReport report) {
        PrintableText printable = press.printableText();
        WeekReport clean = report.withTexts(printable::of);
        List<Sheet> sheets = new WeekLayout(press.typesetting(words.text("report.ellipsis")), words)
                .sheets(clean, LocalDate.now(clock));
        PressPdf.About about = new PressPdf.About(
                words.text("report.title") + " " + words.period(report.week()),
                clean.material().from(),
                words.messages().locale(),
                ZonedDateTime.now(clock));
        return new PrintedPages(press.print(about, sheets), sheets.size(), printable.missing());
    }
}
