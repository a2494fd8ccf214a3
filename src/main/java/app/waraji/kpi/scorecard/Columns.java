package app.waraji.kpi.scorecard;

/** Where the columns of the scorecard lie, in pixels from its left edge; all whole. */
record Columns(double width, int weeks) {

    private static final double EDGE = 16;
    private static final double WIDE_FROM = 1500;

    double nameX() {
        return EDGE;
    }

    double nameWidth() {
        return isWide() ? 176 : 128;
    }

    double aimX() {
        return nameX() + nameWidth();
    }

    double aimWidth() {
        return isWide() ? 84 : 56;
    }

    double asideWidth() {
        return isWide() ? 400 : 236;
    }

    double formWidth() {
        return isWide() ? 104 : 80;
    }

    private double firstX() {
        return aimX() + aimWidth();
    }

    /** Of a week before the form. */
    private double weekWidth() {
        return Math.floor((asideX() - formWidth() - firstX()) / (weeks - 1));
    }

    double x(int column) {
        return column == weeks - 1
                ? asideX() - formWidth()
                : asideX() - formWidth() - weekWidth() * (weeks - 1 - column);
    }

    /** Of this column and those after it. */
    double widthOf(int column, int columns) {
        int end = column + columns;
        return (end == weeks ? asideX() : x(end)) - x(column);
    }

    /** Where the line of the weeks and the verdict begin. */
    double asideX() {
        return width - asideWidth();
    }

    private boolean isWide() {
        return width >= WIDE_FROM;
    }
}
