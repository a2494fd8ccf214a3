package app.waraji.planner.week;

/** The hours of a day that can be folded away. */
enum Fold {
    /** Before the first hour that is shown. */
    EARLY,
    /** From the last hour that is shown on. */
    LATE
}
