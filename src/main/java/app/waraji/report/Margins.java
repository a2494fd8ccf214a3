package app.waraji.report;

import app.waraji.print.Paper;

/** Where things stand on a page of the report, in px at 96 dpi. */
final class Margins {

    static final double MARGIN = 52;
    static final double LEFT = MARGIN;
    static final double RIGHT = 742;
    static final double INNER = RIGHT - LEFT;

    /** The baseline of the footer; nothing else stands below {@link #BOTTOM}. */
    static final double FOOT = Paper.A4.height() - 30;

    static final double BOTTOM = Paper.A4.height() - MARGIN - 8;

    private Margins() {}
}
