package app.waraji.kpi;

/** Where on the way to an order a metric stands. */
public enum Stage {
    REACH,
    RESPONSE,
    OPPORTUNITY,
    ORDER,
    SALES_ACTIVITY,
    MARKETING_ACTIVITY
}
