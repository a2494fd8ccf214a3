package app.waraji.kpi.intake;

/** What comes first in a date of three short numbers. */
public enum DateOrder {
    /** 4/30/2026 */
    MONTH_DAY_YEAR,
    /** 30/4/2026 */
    DAY_MONTH_YEAR,
    /** 26/4/30 */
    YEAR_MONTH_DAY
}
