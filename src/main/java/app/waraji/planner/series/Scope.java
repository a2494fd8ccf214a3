package app.waraji.planner.series;

/** How far a change of one occurrence of a series reaches. */
public enum Scope {
    THIS,
    /** This one and those after it. */
    LATER,
    /** All that have not begun. */
    ALL
}
