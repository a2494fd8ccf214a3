package app.waraji.arch.planted.report;

import app.waraji.arch.planted.wins.Win;
import java.io.IOException;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Blameless: its library wants an old date. */
final class LetterPdf {

    void write(Win win) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(win.title());
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
        }
    }
}
