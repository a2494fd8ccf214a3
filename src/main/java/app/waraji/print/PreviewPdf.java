package app.waraji.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of the pages of a PDF, for the screen. Draws in memory and needs no display. */
public final class PreviewPdf {

    private PreviewPdf() {}

    /** Each page {@code width} pixels wide. */
    public static List<Picture> pictures(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Picture> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float points = document.getPage(page).getMediaBox().getWidth();
                pictures.add(picture(renderer.renderImage(page, width / points, ImageType.RGB)));
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture picture(BufferedImage image) {
        // Asked through the image, the pixels come opaque whatever form it keeps them in.
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture(image.getWidth(), pixels);
    }
}
