package app.waraji.print;

/** A page as pixels, row by row, each opaque as 0xFFRRGGBB. */
public final class Picture {

    private final int width;
    private final int[] pixels;

    /** @param pixels taken over, not copied: a page is some millions of bytes */
    public Picture(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return pixels.length / width;
    }

    /** Not to be changed. */
    public int[] pixels() {
        return pixels;
    }
}
