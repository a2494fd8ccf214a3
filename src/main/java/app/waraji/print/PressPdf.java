package app.waraji.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints sheets as PDF. The same sheets made at the same time give the same bytes. Keep one: it keeps the fonts. Not for
 * several threads at once.
 */
public final class PressPdf {

    /**
     * What a document says of itself.
     *
     * @param author may be empty
     * @param made when, in the user's zone
     */
    public record About(String title, String author, Locale language, ZonedDateTime made) {}

    private final FontsPdf fonts = new FontsPdf();

    /** Makes texts fit for these fonts. */
    public PrintableText printableText() {
        return new PrintableText(fonts::has);
    }

    /** @param ellipsis what stands for an end left out */
    public Typesetting typesetting(String ellipsis) {
        return new Typesetting(fonts, ellipsis);
    }

    /** A whole PDF file. */
    public byte[] print(About about, List<Sheet> sheets) {
        try (PDDocument document = new PDDocument()) {
            describe(document, about);
            ArchivePdf.mark(document, about);
            new SheetsPdf(document, fonts).draw(sheets);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, About about) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        if (!about.author().isEmpty()) {
            information.setAuthor(about.author());
        }
        information.setCreator("Waraji");
        information.setProducer("Waraji");
        information.setCreationDate(GregorianCalendar.from(about.made()));
        // What makes the document's own number, which would else be drawn from the system's clock.
        document.setDocumentId(about.made().toInstant().toEpochMilli());
        document.getDocumentCatalog().setLanguage(about.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
