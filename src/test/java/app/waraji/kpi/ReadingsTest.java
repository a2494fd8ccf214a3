package app.waraji.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReadingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Metric INQUIRIES = metric(1, MetricKind.COUNT, null);
    private static final Metric OPPORTUNITIES = metric(2, MetricKind.COUNT, null);
    private static final Metric RATE = metric(3, MetricKind.RATE, new Metric.Ratio(2, 1));
    private static final Metric FOLLOWERS = metric(4, MetricKind.LEVEL, null);

    @Test
    void leaveAGapWhereNothingWasEntered() {
        Readings readings = of(INQUIRIES, value(INQUIRIES, MONDAY, 3), value(INQUIRIES, MONDAY.plusWeeks(2), 0));
        assertThat(readings.byPeriod(INQUIRIES, MONDAY, MONDAY.plusWeeks(3)))
                .extracting(Reading::value)
                .containsExactly(BigDecimal.valueOf(3), null, BigDecimal.ZERO);
    }

    @Test
    void shareAWeekThatLiesInTwoMonthsByDays() {
        // 30 November is a Monday: one day of seven.
        Readings readings = of(INQUIRIES, value(INQUIRIES, LocalDate.of(2026, 11, 30), 7));
        assertThat(readings.over(INQUIRIES, day(11, 1), day(12, 1)).value()).isEqualByComparingTo("1");
        assertThat(readings.over(INQUIRIES, day(12, 1), day(12, 31)).value()).isEqualByComparingTo("6");
    }

    @Test
    void divideTheSumsForARateAndSayByHowMuch() {
        Readings readings = new Readings(
                List.of(INQUIRIES, OPPORTUNITIES, RATE),
                Map.of(
                        1L,
                        List.of(value(INQUIRIES, MONDAY, 3), value(INQUIRIES, MONDAY.plusWeeks(1), 1)),
                        2L,
                        List.of(value(OPPORTUNITIES, MONDAY, 1), value(OPPORTUNITIES, MONDAY.plusWeeks(1), 1))));
        Reading both = readings.over(RATE, MONDAY, MONDAY.plusWeeks(2));
        assertThat(both.value()).isEqualByComparingTo("50");
        assertThat(both.count()).isEqualByComparingTo("4");
        assertThat(readings.over(RATE, MONDAY, MONDAY.plusWeeks(1)).value()).isEqualByComparingTo("33.3333");
    }

    @Test
    void giveNoRateOfNothing() {
        Readings readings =
                new Readings(List.of(INQUIRIES, OPPORTUNITIES, RATE), Map.of(1L, List.of(value(INQUIRIES, MONDAY, 0))));
        assertThat(readings.over(RATE, MONDAY, MONDAY.plusWeeks(1)).value()).isNull();
    }

    @Test
    void takeTheLatestOfALevel() {
        Readings readings = of(FOLLOWERS, value(FOLLOWERS, MONDAY, 120), value(FOLLOWERS, MONDAY.plusWeeks(1), 90));
        assertThat(readings.over(FOLLOWERS, MONDAY, MONDAY.plusWeeks(4)).value())
                .isEqualByComparingTo("90");
    }

    @Test
    void loseNothingWhenTheMonthsOfAYearAreAddedUp() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Measurement> weeks = new ArrayList<>();
            BigDecimal total = BigDecimal.ZERO;
            for (LocalDate monday = LocalDate.of(2026, 1, 5);
                    monday.isBefore(day(12, 20));
                    monday = monday.plusWeeks(1)) {
                int value = random.nextInt(1000);
                weeks.add(value(INQUIRIES, monday, value));
                total = total.add(BigDecimal.valueOf(value));
            }
            Readings readings = new Readings(List.of(INQUIRIES), Map.of(1L, weeks));
            BigDecimal months = BigDecimal.ZERO;
            for (YearMonth month = YearMonth.of(2026, 1); month.getYear() == 2026; month = month.plusMonths(1)) {
                BigDecimal value = readings.over(
                                INQUIRIES, month.atDay(1), month.plusMonths(1).atDay(1))
                        .value();
                months = months.add(value == null ? BigDecimal.ZERO : value);
            }
            assertThat(months.setScale(2, RoundingMode.HALF_UP))
                    .as("seed %d", seed)
                    .isCloseTo(total, Offset.offset(new BigDecimal("0.01")));
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Readings of(Metric metric, Measurement... values) {
        return new Readings(List.of(metric), Map.of(metric.id(), List.of(values)));
    }

    private static Measurement value(Metric metric, LocalDate start, int value) {
        return new Measurement(metric.id(), start, BigDecimal.valueOf(value), "", Instant.EPOCH);
    }

    private static Metric metric(long id, MetricKind kind, Metric.@Nullable Ratio ratio) {
        return new Metric(
                id,
                null,
                "metric " + id,
                "",
                Stage.RESPONSE,
                kind,
                Direction.HIGHER,
                Cadence.WEEK,
                ratio,
                (int) id,
                true);
    }
}
