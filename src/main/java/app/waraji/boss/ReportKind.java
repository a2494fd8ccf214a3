package app.waraji.boss;

/** How long a time a report tells of. */
public enum ReportKind {
    WEEK,
    MONTH,
    QUARTER,
    HALF
}
