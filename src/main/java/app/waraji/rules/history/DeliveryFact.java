package app.waraji.rules.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What came of an engagement.
 *
 * @param cost in yen
 * @param results pieces, as the engagement counts them
 * @param inHouseMinutes what it would take to do it oneself
 */
public record DeliveryFact(
        long engagement, LocalDate on, long cost, int results, int inHouseMinutes, Instant recordedAt) {}
