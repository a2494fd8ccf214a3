package app.waraji.report;

/** A page as pixels, row by row, each opaque as 0xFFRRGGBB. */
final class Picture {

    private final int width;
    private final int[] pixels;

    /** @param pixels taken over, not copied: a page is some millions of bytes */
    Picture(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return pixels.length / width;
    }

    /** Not to be changed. */
    int[] pixels() {
        return pixels;
    }
}
