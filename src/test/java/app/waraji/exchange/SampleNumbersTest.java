package app.waraji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Week;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.Metric;
import app.waraji.wins.Effect;
import app.waraji.wins.Win;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's numbers go with its story. */
class SampleNumbersTest {

    private static final String THURSDAY = "2026-11-19T15:20";

    private static NavigableMap<Week, Measurement> values(Sampled diary, String metric) {
        long id = diary.metrics.find(metric).orElseThrow().id();
        return diary.measurements.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .collect(Collectors.toMap(
                        value -> Week.of(value.start()), value -> value, (one, other) -> other, TreeMap::new));
    }

    private static double average(Iterable<Measurement> values) {
        double sum = 0;
        int count = 0;
        for (Measurement value : values) {
            BigDecimal number = value.value();
            if (number != null) {
                sum += number.doubleValue();
                count++;
            }
        }
        return sum / count;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void noWeekHasFewerInquiriesThanItsWinsTellOf(long seed) {
        try (Sampled diary = Sampled.filled(THURSDAY, 26, seed)) {
            NavigableMap<Week, Measurement> inquiries = values(diary, "inquiries");
            Map<Week, Integer> told = diary.wins.all().stream()
                    .filter(win -> win.outcome().effect() == Effect.INQUIRY)
                    .collect(Collectors.groupingBy(
                            win -> Week.of(win.date()), Collectors.summingInt(SampleNumbersTest::count)));
            told.forEach((week, count) -> {
                Measurement entered = inquiries.get(week);
                if (entered != null) {
                    assertThat(entered.value()).as(week.toString()).isGreaterThanOrEqualTo(BigDecimal.valueOf(count));
                }
            });
        }
    }

    private static int count(Win win) {
        Integer count = win.outcome().count();
        return count == null ? 1 : count;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void marketingBringsMoreInTheEndAndSalesAreKeptUp(long seed) {
        try (Sampled diary = Sampled.filled(THURSDAY, 26, seed)) {
            for (String metric : List.of("page-views", "inquiries")) {
                List<Measurement> all = List.copyOf(values(diary, metric).values());
                assertThat(average(all.subList(all.size() - 8, all.size())))
                        .as(metric)
                        .isGreaterThan(average(all.subList(0, 8)));
            }
            assertThat(average(values(diary, "calls").values())).isBetween(65.0, 95.0);
        }
    }

    @Test
    void hasTargetsGapsAndNotes() {
        try (Sampled diary = Sampled.filled(THURSDAY, 26, 7)) {
            List<Metric> shown = diary.metrics.shown();
            assertThat(shown).hasSizeGreaterThan(8);
            assertThat(diary.targets.all().keySet())
                    .containsAll(shown.stream()
                            .filter(metric -> metric.ratio() == null)
                            .map(Metric::id)
                            .toList());
            assertThat(values(diary, "mails-opened")).hasSizeLessThan(25);
            assertThat(values(diary, "mails-opened").values())
                    .extracting(Measurement::note)
                    .anyMatch(note -> note.contains("メルマガ"));
        }
    }

    @Test
    void theRunningWeekIsHalfEnteredOnThursdayAndWholeOnSaturday() {
        try (Sampled thursday = Sampled.filled(THURSDAY, 26, 7);
                Sampled saturday = Sampled.filled("2026-11-21T10:00", 26, 7)) {
            assertThat(values(thursday, "inquiries")).containsKey(thursday.week());
            assertThat(values(thursday, "page-views")).doesNotContainKey(thursday.week());
            assertThat(values(saturday, "page-views")).containsKey(saturday.week());
        }
    }
}
