package app.waraji.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entered value. A period without one is a gap, not a zero.
 *
 * @param start the first day of the period: a Monday, or the first of a month
 * @param value null where there is only a note
 * @param note empty where there is none
 */
public record Measurement(
        long metricId, LocalDate start, @Nullable BigDecimal value, String note, Instant recordedAt) {}
