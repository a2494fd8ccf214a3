package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ProcessLimitsTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void reachesAsFarAsTheMeanMovingRangeSays() {
        // Moving ranges 2, 4, 2, 4, 3: their mean is 3.
        ProcessLimits limits =
                ProcessLimits.of(List.of(10.0, 12.0, 8.0, 10.0, 14.0, 11.0)).orElseThrow();
        double mean = 65.0 / 6;
        assertThat(limits.mean()).isCloseTo(mean, CLOSE);
        assertThat(limits.upper()).isCloseTo(mean + 2.66 * 3, CLOSE);
        assertThat(limits.lower()).isCloseTo(mean - 2.66 * 3, CLOSE);
        assertThat(limits.isOutside(19)).isTrue();
        assertThat(limits.isOutside(18)).isFalse();
    }

    @Test
    void neverGoesBelowZeroWhereNoValueDoes() {
        assertThat(ProcessLimits.of(List.of(0.0, 5.0, 0.0, 5.0, 0.0, 5.0))
                        .orElseThrow()
                        .lower())
                .isZero();
        assertThat(ProcessLimits.of(List.of(-1.0, 5.0, 0.0, 5.0, 0.0, 5.0))
                        .orElseThrow()
                        .lower())
                .isNegative();
    }

    @Test
    void takesNoRangeAcrossAGapAndWantsSixValues() {
        assertThat(ProcessLimits.of(Arrays.asList(1.0, 2.0, 3.0, 4.0, null, 5.0)))
                .isEmpty();
        assertThat(ProcessLimits.of(Arrays.asList(1.0, null, 2.0, null, 3.0, null, 4.0, null, 5.0, null, 6.0)))
                .isEmpty();
        ProcessLimits limits = ProcessLimits.of(Arrays.asList(5.0, 5.0, 5.0, null, 9.0, 9.0, 9.0))
                .orElseThrow();
        assertThat(limits.upper()).isCloseTo(limits.mean(), CLOSE);
    }

    @Test
    void holdsMostOfWhatOnlyWavers() {
        Random random = new Random(5);
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            values.add(50 + 4 * random.nextGaussian());
        }
        ProcessLimits limits = ProcessLimits.of(values).orElseThrow();
        long outside = values.stream()
                .filter(value -> value != null && limits.isOutside(value))
                .count();
        assertThat(outside).isBetween(1L, 20L);
    }
}
