package app.waraji.activities;

/** Where an activity stands. */
public enum Status {
    PLANNED,
    RUNNING,
    PAUSED,
    /** It keeps its record but is not offered any more. */
    FINISHED
}
