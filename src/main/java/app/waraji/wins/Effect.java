package app.waraji.wins;

/** What an activity led to. */
public enum Effect {
    REPLY,
    INQUIRY,
    MEETING,
    ORDER,
    /** Inside the firm. */
    PRAISE,
    OTHER
}
