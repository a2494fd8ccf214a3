package app.waraji.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes the report as PDF: one A4 page, and an appendix where something did not fit. The same report at the same time
 * gives the same bytes. Keep one for all reports: it keeps the fonts. Any thread may call it; they take turns.
 */
final class WeekReportPdf {

    private final FontsPdf fonts = new FontsPdf();
    private final ReportWords words;
    private final Clock clock;

    WeekReportPdf(Clock clock, Locale locale) {
        this.words = new ReportWords(locale);
        this.clock = clock;
    }

    synchronized PrintedReport print(WeekReport report) {
        PrintableText printable = new PrintableText(fonts::has);
        WeekReport clean = report.withTexts(printable::of);
        List<Sheet> sheets = new WeekLayout(new Typesetting(fonts, words.text("report.ellipsis")), words)
                .sheets(clean, LocalDate.now(clock));
        try (PDDocument document = new PDDocument()) {
            describe(document, clean);
            new SheetsPdf(document, fonts).draw(sheets);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return new PrintedReport(bytes.toByteArray(), sheets.size(), printable.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocument document, WeekReport report) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(words.text("report.title") + " " + words.period(report.week()));
        about.setAuthor(report.material().from());
        about.setCreator("Waraji");
        about.setProducer("Waraji");
        about.setCreationDate(GregorianCalendar.from(now));
        // What makes the document's own number, which would else be drawn from the system's clock.
        document.setDocumentId(now.toInstant().toEpochMilli());
        document.getDocumentCatalog().setLanguage(words.messages().locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
