package app.waraji.kpi.funnel;

import java.time.Month;

/**
 * A funnel with the days it is of.
 *
 * @param fiscalYearStart by which its quarter or year was cut
 */
record FunnelReading(Stretch stretch, Month fiscalYearStart, Funnel funnel) {}
