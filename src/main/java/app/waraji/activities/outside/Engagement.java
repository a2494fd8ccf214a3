package app.waraji.activities.outside;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A partner does part of an activity for a fee. Months that are not whole count by their days.
 *
 * @param deliveries in time
 * @param decisions in the order in which they were taken
 */
public record Engagement(long id, Terms terms, List<Delivery> deliveries, List<Decision> decisions) {

    private static final int DIGITS = 8;

    public Engagement {
        deliveries = List.copyOf(deliveries);
        decisions = List.copyOf(decisions);
    }

    /**
     * What it cost in a stretch of days, in yen; nothing for a quote.
     *
     * @param to exclusive
     */
    public long cost(LocalDate from, LocalDate to) {
        if (terms.state() == EngagementState.QUOTE) {
            return 0;
        }
        return terms.basis() == FeeBasis.MONTHLY ? monthly(from, to) : delivered(from, to);
    }

    /**
     * How many minutes it freed in a stretch of days; nothing for a quote.
     *
     * @param to exclusive
     */
    public int freed(LocalDate from, LocalDate to) {
        return terms.state() == EngagementState.QUOTE
                ? 0
                : months(start(from), end(to))
                        .multiply(BigDecimal.valueOf(terms.freedMinutes()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /**
     * How many of these days it ran.
     *
     * @param to exclusive
     */
    public long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(start(from), end(to)));
    }

    /** The fee that held on that day. */
    public long feeOn(LocalDate day) {
        return decisions.stream()
                .filter(decision -> decision.on().isAfter(day))
                .findFirst()
                .map(Decision::feeBefore)
                .orElse(terms.fee());
    }

    /**
     * How many months lie in a stretch of days: each day is a part of its own month.
     *
     * @param to exclusive
     */
    public static BigDecimal months(LocalDate from, LocalDate to) {
        BigDecimal months = BigDecimal.ZERO;
        for (LocalDate day = from; day.isBefore(to); ) {
            LocalDate next = earlier(day.withDayOfMonth(1).plusMonths(1), to);
            months = months.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(day, next))
                    .divide(BigDecimal.valueOf(day.lengthOfMonth()), DIGITS, RoundingMode.HALF_UP));
            day = next;
        }
        return months;
    }

    private long monthly(LocalDate from, LocalDate to) {
        BigDecimal cost = BigDecimal.ZERO;
        LocalDate end = end(to);
        for (LocalDate day = start(from); day.isBefore(end); ) {
            LocalDate next = end;
            for (Decision decision : decisions) {
                next = decision.on().isAfter(day) ? earlier(next, decision.on()) : next;
            }
            cost = cost.add(months(day, next).multiply(BigDecimal.valueOf(feeOn(day))));
            day = next;
        }
        return cost.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private long delivered(LocalDate from, LocalDate to) {
        return deliveries.stream()
                .filter(delivery ->
                        !delivery.on().isBefore(from) && delivery.on().isBefore(to))
                .mapToLong(delivery -> Objects.requireNonNullElseGet(delivery.cost(), () -> feeOn(delivery.on())))
                .sum();
    }

    private LocalDate start(LocalDate from) {
        return from.isBefore(terms.startsOn()) ? terms.startsOn() : from;
    }

    private LocalDate end(LocalDate to) {
        LocalDate last = terms.endsOn();
        return last == null ? to : earlier(to, last.plusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
