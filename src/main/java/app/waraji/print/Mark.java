package app.waraji.print;

import java.util.List;

/** One thing drawn on a sheet. Lengths are px at 96 dpi from the top left corner. */
public sealed interface Mark {

    /** One line of text whose every character some font has. */
    record Words(double x, double baseline, String text, Style style) implements Mark {}

    /** A straight level line. */
    record Rule(double x, double y, double width, double thickness, Ink ink) implements Mark {}

    record Filled(Box box, double radius, Ink ink) implements Mark {}

    record Outlined(Box box, double radius, double thickness, Ink ink) implements Mark {}

    /** The outline in dashes. */
    record Dashed(Outlined outline) implements Mark {}

    /** A box with slanted stripes, {@code every} px apart. */
    record Hatched(Box box, Ink ground, Ink stripe, double every, double thickness) implements Mark {}

    /** Straight from spot to spot. */
    record Line(List<Spot> spots, double thickness, Ink ink, boolean isDashed) implements Mark {
        public Line {
            spots = List.copyOf(spots);
        }
    }

    /** A shape with straight edges. */
    record Area(List<Spot> corners, Ink ink) implements Mark {
        public Area {
            corners = List.copyOf(corners);
        }
    }

    record Spot(double x, double y) {}

    record Box(double x, double y, double width, double height) {}
}
