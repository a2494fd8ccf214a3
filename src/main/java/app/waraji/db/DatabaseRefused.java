package app.waraji.db;

/** The data folder cannot be opened by this program as it is. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Why {
        /** A newer Waraji wrote it. */
        NEWER,
        /** A migration that already ran has another text now. */
        CHANGED,
        /** Another process holds the file. */
        LOCKED,
        /** The file is no database, or damaged. */
        UNREADABLE
    }

    private final Why why;

    DatabaseRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    DatabaseRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
