package app.waraji.report;

import java.util.Locale;

/** A part of a report that its author may write by hand, in the order of the page. */
public enum Piece {
    HEADLINE(false, Report.HEADLINE_LIMIT),
    REQUESTS(true, Report.ASKED_SHOWN),
    WINS(true, Report.WINS_SHOWN),
    NUMBERS(false, Report.REMARKS_LIMIT),
    CAUSE(true, 6),
    TIME(false, Report.REMARKS_LIMIT),
    ISSUES(true, Report.ASKED_SHOWN),
    NEXT(true, Report.NEXT_SHOWN),
    REMARKS(false, Report.REMARKS_LIMIT);

    private final boolean isOfLines;
    private final int limit;

    Piece(boolean isOfLines, int limit) {
        this.isOfLines = isOfLines;
        this.limit = limit;
    }

    /** Whether each line is an entry of its own. */
    boolean isOfLines() {
        return isOfLines;
    }

    /** How many entries, or characters, the page has room for; more is printed, but in the appendix. */
    int limit() {
        return limit;
    }

    /** By which its field is found on the screen. */
    String id() {
        return "report-" + name().toLowerCase(Locale.ROOT);
    }
}
