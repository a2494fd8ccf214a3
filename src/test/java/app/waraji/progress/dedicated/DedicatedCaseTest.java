package app.waraji.progress.dedicated;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.outside.Assumptions;
import org.junit.jupiter.api.Test;

class DedicatedCaseTest {

    private static final Assumptions ASSUMED =
            Assumptions.DEFAULT.withHourlyCost(3_000).withResultValue(40_000L);

    @Test
    void theLargerOfIdealAndNotedWorkIsWanted() {
        assertThat(of(13 * 120, 240, 0, 0).wanted()).isEqualTo(13 * 240);
        assertThat(of(13 * 120, 60, 600, 0).wanted()).isEqualTo(13 * 120 + 600);
        assertThat(of(13 * 120, 60, 600, 0).gap()).isEqualTo(600);
        assertThat(of(13 * 300, 240, 0, 0).gap()).isZero();
    }

    @Test
    void theGapCostsWhatItsHoursWouldHaveBrought() {
        DedicatedCase sums = of(13 * 120, 240, 0, 13);
        assertThat(sums.gap()).isEqualTo(13 * 120);
        assertThat(sums.gapAWeek()).isEqualTo(120);
        assertThat(sums.resultsIn(sums.gap()).orElseThrow()).isEqualByComparingTo("13");
        assertThat(sums.costOfGap()).hasValue(13 * 40_000L);
        assertThat(sums.isGuess()).isFalse();
    }

    @Test
    void oneDayAWeekClosesTheGapOrAPartOfIt() {
        DedicatedCase small = of(13 * 120, 240, 0, 13);
        assertThat(small.closedPercent()).isEqualTo(100);
        assertThat(small.costOfDays()).isEqualTo(13 * 8 * 3_000L);
        DedicatedCase large = of(13 * 240, 240 + 960, 0, 13);
        assertThat(large.closed()).isEqualTo(13 * 480);
        assertThat(large.closedPercent()).isEqualTo(50);
    }

    @Test
    void withoutKeptHoursOrAValueNothingIsMadeUp() {
        assertThat(of(0, 240, 0, 3).costOfGap()).isEmpty();
        DedicatedCase worthless = new DedicatedCase(13, 60, 240, 0, 3, 480, Assumptions.DEFAULT);
        assertThat(worthless.costOfGap()).isEmpty();
        assertThat(worthless.isGuess()).isTrue();
    }

    private static DedicatedCase of(int kept, int ideal, int open, int results) {
        return new DedicatedCase(13, kept, ideal, open, results, 480, ASSUMED);
    }
}
