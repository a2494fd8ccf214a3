package app.waraji.kpi.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn on a chart, wherever the chart is drawn. Lengths are px at 96 dpi from the top left corner. */
public sealed interface ChartMark {

    record Spot(double x, double y) {}

    /** Straight from spot to spot, with round ends and joins. */
    record Line(List<Spot> spots, Pen pen) implements ChartMark {
        public Line {
            spots = List.copyOf(spots);
        }
    }

    record Area(List<Spot> corners, Tone tone) implements ChartMark {
        public Area {
            corners = List.copyOf(corners);
        }
    }

    /**
     * A shape around a spot.
     *
     * @param outline null for none
     */
    record Shape(
            Sign sign,
            Spot at,
            double radius,
            Tone fill,
            @Nullable Pen outline) implements ChartMark {}

    /** One line of text. */
    record Words(Spot at, Side side, String text, Face face) implements ChartMark {}

    /** To which side of its spot a text stands; the spot lies on its baseline. */
    enum Side {
        FROM,
        AROUND,
        UNTIL
    }

    /** @param dashes drawn and left out in turn; empty for an unbroken line */
    record Pen(Tone tone, double width, List<Double> dashes) {
        public Pen {
            dashes = List.copyOf(dashes);
        }

        public static Pen solid(Tone tone, double width) {
            return new Pen(tone, width, List.of());
        }

        public static Pen dashed(Tone tone, double width, Double... dashes) {
            return new Pen(tone, width, List.of(dashes));
        }
    }

    /** How a text looks; always in the family of the program. */
    record Face(double size, boolean bold, Tone tone) {}
}
