package app.waraji.print;

/**
 * How a text is set.
 *
 * @param size in px at 96 dpi
 */
public record Style(boolean bold, double size, Ink ink) {

    public static final Style TITLE = new Style(true, 21, Ink.INK);
    public static final Style HEADLINE = new Style(true, 16, Ink.INK);
    public static final Style HEADING = new Style(true, 12.5, Ink.INK);
    public static final Style TEXT = new Style(false, 12, Ink.INK);
    public static final Style STRONG = new Style(true, 12, Ink.INK);
    public static final Style SOFT = new Style(false, 12, Ink.SOFT);
    public static final Style NOTE = new Style(false, 11, Ink.FAINT);
    public static final Style ARROW = new Style(false, 12, Ink.ACCENT);
    public static final Style FOOT = new Style(false, 10, Ink.FAINT);

    /** From one baseline to the next. */
    public double leading() {
        return Math.round(size * 1.55);
    }

    /** From the top of a line's box to its baseline, the text standing in the middle. */
    public double rise() {
        return (leading() - size) / 2 + size * 0.88;
    }
}
