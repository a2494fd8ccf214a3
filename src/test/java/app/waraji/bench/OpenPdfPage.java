package app.waraji.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The words of a page set by another library in the same font, which it keeps too. */
final class OpenPdfPage {

    private static final String FONT = "BIZUDPGothic_400Regular.ttf";

    private final BaseFont font;

    OpenPdfPage() {
        try (InputStream file = Objects.requireNonNull(
                OpenPdfPage.class.getResourceAsStream("/app/waraji/fonts/biz-udpgothic/" + FONT))) {
            font = BaseFont.createFont(FONT, BaseFont.IDENTITY_H, true, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            Font nine = new Font(font, 9);
            text.lines().forEach(line -> document.add(new Paragraph(line.isEmpty() ? " " : line, nine)));
        }
        return bytes.toByteArray();
    }
}
