package app.waraji.print;

/** The sizes of a sheet, in px at 96 dpi as all lengths on one. */
public enum Paper {
    A4(210, 297),
    A4_LANDSCAPE(297, 210),
    LETTER(215.9, 279.4);

    private static final double PX_PER_MM = 96 / 25.4;

    private final double width;
    private final double height;

    Paper(double widthMm, double heightMm) {
        this.width = widthMm * PX_PER_MM;
        this.height = heightMm * PX_PER_MM;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** How much further right than on A4 things stand on an upright sheet, so that they stand in its middle. */
    double inset() {
        return this == LETTER ? (width - A4.width) / 2 : 0;
    }
}
