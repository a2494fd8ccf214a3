package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeScrollViewTest {

    @ParameterizedTest
    @CsvSource({"-200, -1", "10, -1", "24, 0", "200, 0", "376, 0", "390, 1", "900, 1"})
    void onlyNearTheEdgesItScrolls(double y, double direction) {
        assertThat(Math.signum(EdgeScrollView.step(y, 400))).isEqualTo(direction);
    }

    @Test
    void theFartherTheFasterUpToALimit() {
        assertThat(EdgeScrollView.step(395, 400)).isGreaterThan(EdgeScrollView.step(380, 400));
        assertThat(EdgeScrollView.step(5000, 400)).isEqualTo(EdgeScrollView.step(1000, 400));
    }
}
