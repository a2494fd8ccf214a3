package app.waraji.kpi.intake;

/**
 * A line that is no row of a table.
 *
 * @param line from 1 in the file
 * @param text as it stands there
 */
public record Skipped(int line, Why why, String text) {

    /** What it is instead. */
    public enum Why {
        TOTAL,
        COMMENT,
        FOOTER,
        /** A row, but one that cannot be read. */
        REFUSED
    }

    static Skipped of(SheetLine line, Why why) {
        return new Skipped(line.number(), why, line.text().strip());
    }
}
