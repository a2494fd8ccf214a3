package app.waraji.progress.outside;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.outside.Assumptions;
import app.waraji.activities.outside.EngagementState;
import app.waraji.activities.outside.FeeBasis;
import app.waraji.activities.outside.Terms;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Assumptions ASSUMED = Assumptions.DEFAULT.withHourlyCost(3_000);

    @Test
    void bothSidesBearTheOwnHoursThatStayed() {
        Comparison comparison = new Comparison(60_000, 120, 1_440, 4, ASSUMED);
        assertThat(comparison.outsideCost()).isEqualTo(66_000);
        assertThat(comparison.inHouseCost()).isEqualTo(78_000);
        assertThat(comparison.outsidePerResult()).hasValue(16_500);
        assertThat(comparison.inHousePerResult()).hasValue(19_500);
        assertThat(comparison.saved()).isEqualTo(12_000);
    }

    @Test
    void fewerResultsInHouseMakeEachDearer() {
        Comparison comparison = new Comparison(60_000, 0, 1_200, 4, ASSUMED.withOwnResultPercent(50));
        assertThat(comparison.inHouseResults()).isEqualByComparingTo("2");
        assertThat(comparison.outsidePerResult()).hasValue(15_000);
        assertThat(comparison.inHousePerResult()).hasValue(30_000);
    }

    @Test
    void withoutAResultThereIsNoCostOfOne() {
        Comparison comparison = new Comparison(60_000, 0, 0, 0, ASSUMED);
        assertThat(comparison.outsidePerResult()).isEmpty();
        assertThat(comparison.inHousePerResult()).isEmpty();
        assertThat(comparison.evenHourlyCost()).isEmpty();
    }

    @Test
    void atTheEvenHourlyCostBothComeToTheSame() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            int freed = 60 * (1 + random.nextInt(50));
            long hourly = 500L + random.nextInt(9_000);
            long fees = hourly * freed / 60;
            Comparison comparison = new Comparison(fees, random.nextInt(600), freed, 3, ASSUMED.withHourlyCost(hourly));
            assertThat(comparison.evenHourlyCost()).hasValue(hourly);
            assertThat(Math.abs(comparison.saved())).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aQuoteIsHeldAgainstAMonthOfItsHours() {
        Terms quote = new Terms(
                1,
                null,
                "記事",
                EngagementState.QUOTE,
                FeeBasis.PER_DELIVERY,
                40_000,
                LocalDate.of(2026, 11, 1),
                null,
                600,
                new Terms.Expected(5, 2));
        Comparison month = Comparison.ofMonth(quote, ASSUMED);
        assertThat(month.fees()).isEqualTo(80_000);
        assertThat(month.outsidePerResult()).hasValue(16_000);
        assertThat(month.inHousePerResult()).hasValue(6_000);
    }
}
