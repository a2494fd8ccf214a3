package app.waraji.report;

import app.waraji.print.Ink;
import app.waraji.print.Mark;
import app.waraji.print.Mark.Spot;
import java.util.List;

/** Verdicts as shapes, told apart without colour. */
final class Shapes {

    private Shapes() {}

    static Mark of(Signal.Level level, double x, double y, double radius, Ink ink) {
        return switch (level) {
            case ON_TRACK -> up(x, y, radius, ink);
            case LATE -> down(x, y, radius, ink);
            case ATTENTION, NONE -> dot(x, y, radius, ink);
        };
    }

    static Mark dot(double x, double y, double radius, Ink ink) {
        return new Mark.Filled(new Mark.Box(x - radius, y - radius, 2 * radius, 2 * radius), radius, ink);
    }

    static Mark up(double x, double y, double radius, Ink ink) {
        return new Mark.Area(
                List.of(new Spot(x, y - radius), new Spot(x + radius, y + radius), new Spot(x - radius, y + radius)),
                ink);
    }

    static Mark down(double x, double y, double radius, Ink ink) {
        return new Mark.Area(
                List.of(new Spot(x, y + radius), new Spot(x + radius, y - radius), new Spot(x - radius, y - radius)),
                ink);
    }
}
