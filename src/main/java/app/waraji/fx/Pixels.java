package app.waraji.fx;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures out of plain numbers. */
public final class Pixels {

    private Pixels() {}

    /** @param pixels row by row, each opaque as 0xFFRRGGBB */
    public static Image image(int width, int[] pixels) {
        int height = pixels.length / width;
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
