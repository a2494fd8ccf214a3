package app.waraji.kpi;

/** What a metric's values are, and so how those of several weeks become one. */
public enum MetricKind {
    /** Pieces; they add up. */
    COUNT,
    /** Money; it adds up. */
    AMOUNT,
    /** A state such as a number of followers; the latest stands. */
    LEVEL,
    /** One metric divided by another; never entered, and of several weeks the sums divided. */
    RATE;

    public boolean addsUp() {
        return this == COUNT || this == AMOUNT;
    }
}
