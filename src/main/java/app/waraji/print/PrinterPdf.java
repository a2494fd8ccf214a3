package app.waraji.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The pages of a PDF on a printer, as lines and letters, not as pictures. Needs no display. */
public final class PrinterPdf {

    private PrinterPdf() {}

    /** The printer of that name; empty where the system has none. */
    public static Optional<PrintService> printer(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(each -> each.getName().equals(name))
                .findFirst();
    }

    /**
     * Prints every page.
     *
     * @param title as the printer's queue shows it
     * @throws PrinterException when the printer does not take it
     */
    public static void print(byte[] pdf, String title, PrintService printer, int copies) throws PrinterException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(title);
            job.setCopies(copies);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
