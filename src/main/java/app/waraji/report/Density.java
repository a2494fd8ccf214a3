package app.waraji.report;

/** How close things stand on a page, and how many lines a text may have. A week takes the first at which it fits. */
enum Density {
    EASY(20, 4),
    SNUG(14, 2),
    /** One line for each text; the rest of it goes to the appendix. */
    TIGHT(12, 2);

    private final double gap;
    private final double padding;

    Density(double gap, double padding) {
        this.gap = gap;
        this.padding = padding;
    }

    /** The space before the next heading. */
    double gap() {
        return gap;
    }

    /** The space above and below a row's text. */
    double padding() {
        return padding;
    }

    /** How many lines a text may have that would like so many. */
    int lines(int wished) {
        return this == TIGHT ? 1 : wished;
    }
}
