package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SwipeTest {

    private final Swipe swipe = new Swipe();

    @Test
    void aLongGestureTurnsOnce() {
        int turns =
                IntStream.range(0, 60).map(step -> swipe.turn(-12, step * 16L)).sum();
        assertThat(turns).isEqualTo(1);
    }

    @Test
    void aSlightOneTurnsNothing() {
        assertThat(swipe.turn(-20, 0)).isZero();
        assertThat(swipe.turn(-20, 16)).isZero();
        assertThat(swipe.turn(-40, 1000)).isZero();
    }

    @Test
    void afterAPauseItTurnsAgainAndTheOtherWayBack() {
        assertThat(swipe.turn(-80, 0)).isEqualTo(1);
        assertThat(swipe.turn(80, 100)).isZero();
        assertThat(swipe.turn(80, 1000)).isEqualTo(-1);
    }
}
