package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ValueAxisTest {

    @Test
    void standsAtRoundNumbersWithRoomForAllValues() {
        Random random = new Random(8);
        for (int round = 0; round < 3000; round++) {
            double size = Math.pow(10, random.nextInt(12) - 3);
            List<Double> numbers = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(20); i++) {
                numbers.add(size * (random.nextInt(4) == 0 ? -1 : 1) * random.nextDouble());
            }
            ValueAxis axis = ValueAxis.of(numbers, random.nextBoolean(), false);
            for (double number : numbers) {
                assertThat(axis.part(number)).isBetween(-1e-6, 1 + 1e-6);
            }
            assertThat(axis.lines()).hasSizeBetween(2, 8);
            double leading = axis.step() / Math.pow(10, Math.floor(Math.log10(axis.step()) + 1e-9));
            assertThat(List.of(1.0, 2.0, 5.0))
                    .anySatisfy(round125 -> assertThat(leading).isCloseTo(round125, Offset.offset(1e-6)));
        }
    }

    @Test
    void beginsAtZeroButForALevelThatIsFarFromIt() {
        assertThat(ValueAxis.of(List.of(10_000.0, 10_200.0), true, false).bottom())
                .isZero();
        assertThat(ValueAxis.of(List.of(10_000.0, 10_200.0), false, false).bottom())
                .isEqualTo(10_000);
        assertThat(ValueAxis.of(List.of(1.0, 10_200.0), false, false).bottom()).isZero();
    }

    @Test
    void hasALineForAWholeNumberOnlyWherePiecesAreCounted() {
        assertThat(ValueAxis.of(List.of(1.0), true, true).lines()).containsExactly(0.0, 1.0);
        assertThat(ValueAxis.of(List.of(), true, true).lines()).containsExactly(0.0, 1.0);
        assertThat(ValueAxis.of(List.of(0.0), true, false).lines()).containsExactly(0.0, 1.0);
    }

    @Test
    void isWrittenShort() {
        Figures japanese = new Figures(Locale.JAPANESE);
        assertThat(japanese.onAxis(1_500_000, 500_000)).isEqualTo("150万");
        assertThat(japanese.onAxis(150_000_000, 50_000_000)).isEqualTo("1.5億");
        assertThat(japanese.onAxis(8_000, 2_000)).isEqualTo("8,000");
        assertThat(japanese.onAxis(0.5, 0.5)).isEqualTo("0.5");
        Figures english = new Figures(Locale.ENGLISH);
        assertThat(english.onAxis(1_500_000, 500_000)).isEqualTo("1.5M");
        assertThat(english.onAxis(20_000, 5_000)).isEqualTo("20K");
    }
}
