package app.waraji.print;

import java.util.List;

/**
 * One page as it will be drawn, its parts in reading order.
 *
 * @param outline the headings by which a reader jumps, from the top down
 */
public record Sheet(Paper paper, List<Part> parts, List<Anchor> outline) {

    /** A place to jump to, in px below the top edge. */
    public record Anchor(String name, double y) {}

    public Sheet {
        parts = List.copyOf(parts);
        outline = List.copyOf(outline);
    }
}
