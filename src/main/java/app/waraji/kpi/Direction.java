package app.waraji.kpi;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Between the minimum and the stretch of its target. */
    WITHIN
}
