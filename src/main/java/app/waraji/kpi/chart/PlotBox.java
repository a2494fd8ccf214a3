package app.waraji.kpi.chart;

/**
 * Where values are drawn: the lines of the axis reach from edge to edge, the points keep a little off them.
 *
 * @param count of points
 */
public record PlotBox(double left, double top, double right, double bottom, int count) {

    private static final double BEFORE = 8;
    private static final double AFTER = 20;

    /** Of the point at this place, from 0; may lie between two. */
    public double x(double place) {
        double room = Math.max(0, right - left - BEFORE - AFTER);
        return count < 2 ? left + BEFORE + room / 2 : left + BEFORE + room * place / (count - 1);
    }

    /** From one point to the next. */
    public double spacing() {
        return count < 2 ? right - left : x(1) - x(0);
    }

    public double y(ValueAxis axis, double value) {
        return bottom - (bottom - top) * axis.part(value);
    }

    /** The place of the point nearest to this x. */
    public int nearest(double x) {
        return count < 2 ? 0 : (int) Math.max(0, Math.min(count - 1L, Math.round((x - x(0)) / spacing())));
    }

    /** Where the stretch of a point begins: half-way to the one before, or at the edge. */
    double start(int place) {
        return place == 0 ? left : x(place - 0.5);
    }

    /** Where the stretch of a point ends. */
    double end(int place) {
        return place == count - 1 ? right : x(place + 0.5);
    }
}
