package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartlyStepsTest {

    @Test
    void partlyIsAskedInQuartersAsFarAsTheKeysReach() {
        assertThat(PartlySteps.of(60)).containsExactly(15, 30, 45);
        assertThat(PartlySteps.of(90)).containsExactly(15, 30, 45, 60, 75);
        assertThat(PartlySteps.of(180)).containsExactly(30, 60, 90, 120, 150);
        assertThat(PartlySteps.of(15)).containsExactly(5, 10);
        for (int minutes = 2; minutes <= 24 * 60; minutes++) {
            List<Integer> steps = PartlySteps.of(minutes);
            int planned = minutes;
            assertThat(steps).isNotEmpty().hasSizeLessThanOrEqualTo(9).allMatch(step -> step > 0 && step < planned);
        }
    }
}
