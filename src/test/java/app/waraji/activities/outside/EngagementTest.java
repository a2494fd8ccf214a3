package app.waraji.activities.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void wholeMonthsCostTheFeeAndPartsOfThemTheirDays() {
        Engagement engagement = monthly(30_000, null);
        assertThat(engagement.cost(START, START.plusMonths(2))).isEqualTo(60_000);
        assertThat(engagement.cost(START, START.plusDays(15))).isEqualTo(15_000);
        assertThat(engagement.cost(START.minusYears(1), START)).isZero();
        assertThat(engagement.freed(START, START.plusMonths(1))).isEqualTo(360);
    }

    @Test
    void nothingIsPaidAfterTheLastDay() {
        Engagement engagement = monthly(30_000, LocalDate.of(2026, 9, 30));
        assertThat(engagement.cost(START, START.plusYears(1))).isEqualTo(30_000);
        assertThat(engagement.days(START, START.plusYears(1))).isEqualTo(30);
    }

    @Test
    void aFeeThatWasShrunkHoldsFromTheDayOfTheDecision() {
        Decision shrunk = new Decision(1, Decision.Kind.SHRINK, LocalDate.of(2026, 10, 1), "", 30_000, 20_000);
        Engagement engagement = new Engagement(1, terms(20_000, null), List.of(), List.of(shrunk));
        assertThat(engagement.cost(START, START.plusMonths(2))).isEqualTo(50_000);
        assertThat(engagement.feeOn(LocalDate.of(2026, 9, 30))).isEqualTo(30_000);
        assertThat(engagement.feeOn(LocalDate.of(2026, 10, 1))).isEqualTo(20_000);
    }

    @Test
    void deliveriesCostTheFeeUnlessTheySayOtherwise() {
        Terms terms =
                new Terms(1, null, "記事", EngagementState.RUNNING, FeeBasis.PER_DELIVERY, 80_000, START, null, 0, null);
        Engagement engagement = new Engagement(
                1,
                terms,
                List.of(new Delivery(1, START, "1本目", null), new Delivery(2, START.plusDays(40), "2本目", 50_000L)),
                List.of());
        assertThat(engagement.cost(START, START.plusMonths(1))).isEqualTo(80_000);
        assertThat(engagement.cost(START, START.plusMonths(2))).isEqualTo(130_000);
    }

    @Test
    void aQuoteCostsAndFreesNothing() {
        Engagement quote = new Engagement(1, terms(30_000, null).in(EngagementState.QUOTE), List.of(), List.of());
        assertThat(quote.cost(START, START.plusYears(1))).isZero();
        assertThat(quote.freed(START, START.plusYears(1))).isZero();
    }

    @Test
    void thePartsOfAStretchCostWhatTheWholeDoes() {
        Random random = new Random(3);
        Engagement engagement = monthly(31_000, null);
        for (int i = 0; i < 500; i++) {
            LocalDate from = START.plusDays(random.nextInt(400));
            LocalDate middle = from.plusDays(random.nextInt(200));
            LocalDate to = middle.plusDays(random.nextInt(200));
            long parts = engagement.cost(from, middle) + engagement.cost(middle, to);
            assertThat(parts).isBetween(engagement.cost(from, to) - 1, engagement.cost(from, to) + 1);
        }
    }

    private static Engagement monthly(long fee, @Nullable LocalDate end) {
        return new Engagement(1, terms(fee, end), List.of(), List.of());
    }

    private static Terms terms(long fee, @Nullable LocalDate end) {
        return new Terms(1, null, "校正", EngagementState.RUNNING, FeeBasis.MONTHLY, fee, START, end, 360, null);
    }
}
