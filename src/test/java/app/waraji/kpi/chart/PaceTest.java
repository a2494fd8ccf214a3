package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 6);

    @Test
    void tellsWhatCameOfTheGoalAndHowFarAheadThatIs() {
        Pace pace = pace(part(0, 4, 5), part(1, 4, 3), part(2, 4, 6), part(3, 4, null));
        assertThat(pace.goal()).isEqualByComparingTo("16");
        assertThat(pace.actual()).isEqualByComparingTo("14");
        assertThat(pace.ahead()).isEqualByComparingTo("2");
        assertThat(pace.needed().get(MONDAY)).isEqualByComparingTo("4");
        assertThat(pace.needed().get(MONDAY.plusWeeks(3))).isEqualByComparingTo("2");
    }

    @Test
    void aGapNeitherHelpsNorHarms() {
        assertThat(pace(part(0, 4, 4), part(1, 4, null), part(2, 4, 4)).ahead()).isEqualByComparingTo("0");
    }

    @Test
    void whatHasNoGoalCountsOnNeitherSide() {
        Pace pace = pace(part(0, null, 50), part(1, 4, 3), part(2, 4, null));
        assertThat(pace.goal()).isEqualByComparingTo("8");
        assertThat(pace.actual()).isEqualByComparingTo("3");
        assertThat(pace.needed()).doesNotContainKey(MONDAY);
        assertThat(Pace.of(List.of(part(0, null, 50), part(1, 0, 3)))).isEmpty();
    }

    @Test
    void asksForTheSameOfEachPeriodToCome() {
        Pace pace = pace(part(0, 4, 1), part(1, 4, 2), part(2, 4, null), part(3, 2, null), part(4, 4, null));
        assertThat(pace.needed().get(MONDAY.plusWeeks(2))).isEqualByComparingTo("6");
        assertThat(pace.needed().get(MONDAY.plusWeeks(3))).isEqualByComparingTo("3");
        assertThat(pace.needed().get(MONDAY.plusWeeks(4))).isEqualByComparingTo("6");
    }

    @Test
    void asksForNothingMoreOnceTheGoalIsReached() {
        assertThat(pace(part(0, 4, 20), part(1, 4, null)).needed().get(MONDAY.plusWeeks(1)))
                .isEqualByComparingTo("0");
    }

    @Test
    void whoeverBringsWhatIsNeededFromNowOnReachesTheGoal() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Pace.Part> year = new ArrayList<>();
            int measured = random.nextInt(20);
            for (int i = 0; i < 20; i++) {
                year.add(part(i, 1 + random.nextInt(9), i < measured ? random.nextInt(3) : null));
            }
            Pace pace = pace(year.toArray(Pace.Part[]::new));
            double goal = pace.goal().doubleValue();
            double came = pace.actual().doubleValue();
            for (int i = measured; i < 20; i++) {
                BigDecimal next = pace.needed().get(year.get(i).from());
                Pace.Part brought =
                        new Pace.Part(year.get(i).from(), year.get(i).goal(), next);
                year.set(i, brought);
                pace = pace(year.toArray(Pace.Part[]::new));
                came += next == null ? 0 : next.doubleValue();
            }
            assertThat(came).isCloseTo(goal, Offset.offset(1e-6));
        }
    }

    private static Pace pace(Pace.Part... parts) {
        return Pace.of(List.of(parts)).orElseThrow();
    }

    private static Pace.Part part(int week, @Nullable Integer goal, @Nullable Integer value) {
        return new Pace.Part(
                MONDAY.plusWeeks(week),
                goal == null ? null : BigDecimal.valueOf(goal),
                value == null ? null : BigDecimal.valueOf(value));
    }
}
