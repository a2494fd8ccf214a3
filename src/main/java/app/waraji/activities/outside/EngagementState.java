package app.waraji.activities.outside;

/** How far it has come with an engagement. */
public enum EngagementState {
    /** Offered, not taken. */
    QUOTE,
    RUNNING,
    ENDED
}
