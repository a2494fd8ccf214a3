package app.waraji.db;

/** A later change stands in the way of undo or redo; nothing was changed. */
public final class UndoBlocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String label;

    UndoBlocked(String label) {
        super("blocked: " + label);
        this.label = label;
    }

    /** What could not be taken back or done again. */
    public String label() {
        return label;
    }
}
