package app.waraji.kpi.chart;

import app.waraji.kpi.ChartEvent;
import java.util.ArrayList;
import java.util.List;

/** Shapes that are told apart without colour. */
public enum Sign {
    CIRCLE,
    STAR,
    TRIANGLE,
    DIAMOND,
    SQUARE;

    private static final double STAR_INNER = 0.45;
    private static final double SQUARE_SIDE = 0.82;

    /** How an event is marked. */
    public static Sign of(ChartEvent.Kind kind) {
        return switch (kind) {
            case BLOCK -> CIRCLE;
            case WIN -> STAR;
            case ACTIVITY -> TRIANGLE;
            case NOTE -> DIAMOND;
            case OFF -> SQUARE;
        };
    }

    /** As it stands in a text. */
    String symbol() {
        return switch (this) {
            case CIRCLE -> "●";
            case STAR -> "★";
            case TRIANGLE -> "▲";
            case DIAMOND -> "◇";
            case SQUARE -> "□";
        };
    }

    /** Its corners; of a circle none. */
    public List<ChartMark.Spot> corners(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> List.of();
            case STAR -> around(x, y, 10, -90, radius, radius * STAR_INNER);
            case TRIANGLE -> around(x, y + radius * 0.2, 3, -90, radius, radius);
            case DIAMOND -> around(x, y, 4, -90, radius, radius);
            case SQUARE ->
                around(x, y, 4, -45, radius * SQUARE_SIDE * Math.sqrt(2), radius * SQUARE_SIDE * Math.sqrt(2));
        };
    }

    /** Corners at even angles, at two distances in turn. */
    private static List<ChartMark.Spot> around(
            double x, double y, int corners, double firstDegrees, double outer, double inner) {
        List<ChartMark.Spot> spots = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
            double reach = i % 2 == 0 ? outer : inner;
            spots.add(new ChartMark.Spot(x + reach * Math.cos(angle), y + reach * Math.sin(angle)));
        }
        return spots;
    }
}
