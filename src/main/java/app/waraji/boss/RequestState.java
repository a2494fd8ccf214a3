package app.waraji.boss;

/** How far a request has come. */
public enum RequestState {
    DRAFT,
    ASKED,
    APPROVED,
    /** Approved, but otherwise than asked: the words of the answer say how. */
    CHANGED,
    DECLINED,
    DONE;

    /** Whether it waits for somebody: for the user to ask, or for the boss to answer. */
    public boolean isOpen() {
        return this == DRAFT || this == ASKED;
    }

    /** Whether the boss has said yes, in whatever words. */
    public boolean isAgreed() {
        return this == APPROVED || this == CHANGED || this == DONE;
    }
}
