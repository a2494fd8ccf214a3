package app.waraji.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules speak when something was planted and are silent when nothing was; the whole table is printed by a profile. */
class TruthTest {

    private static final int SEEDS = 10;

    @Test
    void rulesAreRightAndCardsAreFew() {
        Measured measured = new Measured();
        for (int seed = 0; seed < SEEDS; seed++) {
            measured.add(seed);
        }
        assertThat(measured.mistakes).isEmpty();
        assertThat(measured.alertsAWeek()).isLessThanOrEqualTo(1.5);
        assertThat(measured.shownInBlockedWeeks).isZero();
    }
}
