package app.waraji.report;

import java.util.List;

/**
 * One A4 page as it will be drawn, its parts in reading order.
 *
 * @param outline the headings by which a reader jumps, from the top down
 */
record Sheet(List<Part> parts, List<Anchor> outline) {

    /** In px at 96 dpi, as all lengths on a sheet. */
    static final double WIDTH = 210 / 25.4 * 96;

    static final double HEIGHT = 297 / 25.4 * 96;
    static final double MARGIN = 52;
    static final double LEFT = MARGIN;
    static final double RIGHT = 742;
    static final double INNER = RIGHT - LEFT;

    /** The baseline of the footer; nothing else stands below {@link #BOTTOM}. */
    static final double FOOT = HEIGHT - 30;

    static final double BOTTOM = HEIGHT - MARGIN - 8;

    /** A place to jump to. */
    record Anchor(String name, double y) {}

    Sheet {
        parts = List.copyOf(parts);
        outline = List.copyOf(outline);
    }
}
