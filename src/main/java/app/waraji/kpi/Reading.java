package app.waraji.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric as it is shown, entered or worked out.
 *
 * @param start the first day of its period
 * @param value null for a gap; of a rate in percent
 * @param count of a rate what it was divided by, which says how much it can be trusted; null for others
 * @param note empty where there is none
 */
public record Reading(
        LocalDate start,
        @Nullable BigDecimal value,
        @Nullable BigDecimal count,
        String note) {}
