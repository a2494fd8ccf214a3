package app.waraji.exchange.whole;

/** The database did not take a row. */
final class RefusedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    enum Cause {
        /** A column that may not be empty. */
        EMPTY,
        /** Longer, or larger, than the column takes. */
        TOO_LONG,
        /** The same key twice. */
        TWICE,
        /** It points to a row that is not there. */
        DANGLING,
        /** Its values do not go together. */
        UNSOUND
    }

    private final String table;
    private final long line;
    private final Cause reason;

    RefusedRow(String table, long line, Cause reason, Throwable cause) {
        super(table + " line " + line, cause);
        this.table = table;
        this.line = line;
        this.reason = reason;
    }

    String table() {
        return table;
    }

    long line() {
        return line;
    }

    Cause reason() {
        return reason;
    }
}
