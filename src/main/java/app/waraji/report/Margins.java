package app.waraji.report;

import app.waraji.print.Paper;

/** Where things stand on a page of the report, in px at 96 dpi. */
final class Margins {

    static final double MARGIN = 52;
    static final double LEFT = MARGIN;
    static final double RIGHT = 742;
    static final double INNER = RIGHT - LEFT;

    private Margins() {}

    /** The baseline of the footer; nothing else stands below the {@link #bottom}. */
    static double foot(Paper paper) {
        return paper.height() - 30;
    }

    static double bottom(Paper paper) {
        return paper.height() - MARGIN - 8;
    }
}
