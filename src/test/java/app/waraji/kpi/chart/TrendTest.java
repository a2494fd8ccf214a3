package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TrendTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-6);

    @Test
    void findsTheLineThatAllValuesLieOnWhateverIsMissing() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            double slope = random.nextInt(21) - 10;
            double start = random.nextInt(100);
            List<@Nullable Double> values = new ArrayList<>();
            int present = 0;
            while (present < Trend.FEWEST) {
                boolean gap = random.nextInt(3) == 0;
                values.add(gap ? null : Double.valueOf(start + slope * values.size()));
                present += gap ? 0 : 1;
            }
            Trend trend = Trend.of(values).orElseThrow();
            assertThat(trend.slope()).isCloseTo(slope, CLOSE);
            assertThat(trend.at(0)).isCloseTo(start, CLOSE);
        }
    }

    @Test
    void isNotBentByAFewValuesFarOff() {
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            values.add(2.0 + 0.5 * i);
        }
        values.set(4, 900.0);
        values.set(9, -900.0);
        Trend trend = Trend.of(values).orElseThrow();
        assertThat(trend.slope()).isCloseTo(0.5, Offset.offset(0.05));
        assertThat(trend.at(12)).isCloseTo(8, Offset.offset(0.5));
    }

    @Test
    void saysNothingOfFewerThanSixValues() {
        assertThat(Trend.of(Arrays.asList(1.0, null, 2.0, 3.0, 4.0, null, 5.0))).isEmpty();
        assertThat(Trend.of(List.of())).isEmpty();
    }
}
