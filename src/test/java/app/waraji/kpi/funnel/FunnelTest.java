package app.waraji.kpi.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import app.waraji.settings.SettingsStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FunnelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final LocalDate END = LocalDate.of(2026, 11, 2);

    private final SetClock clock = new SetClock("2026-11-19T15:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    private final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
    private final FunnelStore store =
            new FunnelStore(metrics, measurements, new SettingsStore(db, Locale.JAPANESE), clock);
    private final FunnelWords words = new FunnelWords(Locale.JAPANESE);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void countsEachStepAndWhatPartWentOn() {
        enter("cards", 30, 30);
        enter("mails-opened", 300, 312);
        enter("page-views", 2000, 1000);
        enter("inquiries", 10, 16);
        enter("opportunities", 6, 4);
        enter("orders", 1, 2);
        Funnel funnel = store.between(FIRST, END);
        assertThat(funnel.steps()).extracting(words::count).containsExactly("60", "612", "3,000", "26件", "10件", "3件");
        assertThat(rates(funnel))
                .containsExactly(
                        "前の段階の10.2倍（n = 60）",
                        "前の段階の4.9倍（n = 612）",
                        "0.9%（3,000件中26件）",
                        "38.5%（26件中10件）",
                        "30%（10件中3件）");
        assertThat(words.missing(funnel)).isEmpty();
        assertThat(funnel.most()).isEqualByComparingTo("3000");
        assertThat(funnel.steps().stream().mapToDouble(funnel::length))
                .allMatch(length -> length > 0.05 && length <= 1);
    }

    @Test
    void ofFewerThanTenNoPercentageIsSaid() {
        enter("opportunities", 3);
        enter("orders", 1);
        assertThat(rates(store.between(FIRST, END))).containsExactly("3件中1件");
        enter("opportunities", 9);
        assertThat(rates(store.between(FIRST, END))).containsExactly("9件中1件");
        enter("opportunities", 10);
        assertThat(rates(store.between(FIRST, END))).containsExactly("10%（10件中1件）");
        assertThat(new FunnelWords(Locale.ENGLISH).rate(new Funnel.Rate(BigDecimal.ONE, BigDecimal.valueOf(3))))
                .isEqualTo("1 of 3");
    }

    @Test
    void aStepWithoutNumbersIsLeftOutAndNamed() {
        enter("cards", 20);
        enter("inquiries", 5);
        Funnel funnel = store.between(FIRST, END);
        assertThat(funnel.steps())
                .extracting(step -> step.metric().known())
                .containsExactly(Metric.Known.CARDS, Metric.Known.INQUIRIES);
        assertThat(rates(funnel)).containsExactly("25%（20件中5件）");
        assertThat(words.missing(funnel)).startsWith("記録なし: メール開封、PV、商談、受注。");
    }

    @Test
    void aZeroIsANumberButNothingIsDividedByIt() {
        enter("inquiries", 0, 0, 0, 0);
        enter("opportunities", 2);
        Funnel funnel = store.between(FIRST, END);
        assertThat(funnel.steps()).hasSize(2);
        assertThat(funnel.steps().get(1).rate()).isNull();
    }

    @Test
    void saysHowManyWeeksHaveANumber() {
        enter("inquiries", 1, 2, 3);
        assertThat(store.between(FIRST, END).steps().get(0))
                .extracting(words::entered)
                .isEqualTo("4週中 3週を入力");
        enter("inquiries", 1, 2, 3, 4);
        assertThat(store.between(FIRST, END).steps().get(0))
                .extracting(words::entered)
                .isEqualTo("");
    }

    @Test
    void weeksBeyondTheDaysAreSharedByDays() {
        measurements.enter(metric("inquiries"), LocalDate.of(2026, 9, 28), BigDecimal.valueOf(14), "");
        assertThat(store.between(LocalDate.of(2026, 10, 1), END).steps().get(0).count())
                .isEqualByComparingTo("8");
    }

    @Test
    void goesFromMonthToMonthAndYearToYear() {
        LocalDate day = LocalDate.of(2027, 2, 28);
        Stretch month = Stretch.of(Stretch.Unit.MONTH, day, Month.APRIL);
        assertThat(month.next().lastDay()).isEqualTo("2027-03-31");
        assertThat(month.next().previous()).isEqualTo(month);
        Stretch quarter = Stretch.of(Stretch.Unit.QUARTER, day, Month.APRIL);
        assertThat(words.name(quarter, Month.APRIL)).isEqualTo("2026年度 第4四半期");
        assertThat(quarter.previous().from()).isEqualTo("2026-10-01");
        Stretch year = Stretch.of(Stretch.Unit.FISCAL_YEAR, day, Month.APRIL);
        assertThat(year.from()).isEqualTo("2026-04-01");
        assertThat(words.name(year.next(), Month.APRIL)).isEqualTo("2027年度");
        Stretch free = Stretch.free(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 1));
        assertThat(free.from()).isEqualTo("2027-02-01");
        assertThat(free.next().from()).isEqualTo("2027-02-11");
    }

    private List<String> rates(Funnel funnel) {
        return funnel.steps().stream()
                .map(Funnel.Step::rate)
                .filter(Objects::nonNull)
                .map(words::rate)
                .toList();
    }

    /** The values of weeks in a row, the first in that of the first day. */
    private void enter(String key, int... values) {
        for (int i = 0; i < values.length; i++) {
            measurements.enter(metric(key), FIRST.plusWeeks(i), BigDecimal.valueOf(values[i]), "");
        }
    }

    private Metric metric(String key) {
        return metrics.find(key).orElseThrow();
    }
}
