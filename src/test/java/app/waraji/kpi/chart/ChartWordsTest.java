package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kpi.ChartEvent;
import app.waraji.kpi.MetricKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ChartWordsTest {

    private final ChartDiary diary = new ChartDiary();

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void weeksOfSeveralYearsAreToldApart() {
        ChartReading year = diary.read("inquiries", Span.WEEKS_52, Grain.ENTERED);
        ChartPoint first = year.points().get(0);
        assertThat(new ChartWords(Locale.JAPANESE).period(year, first)).isEqualTo("2025年 第48週 11/24–11/30");
        assertThat(new ChartWords(Locale.ENGLISH).period(year, first)).isEqualTo("W48 24–30 Nov 2025");
    }

    @Test
    void eventsOfSeveralYearsAreToldApart() {
        ChartEvent event = new ChartEvent(ChartEvent.Kind.WIN, LocalDate.of(2025, 11, 24), "A社から問い合わせ", 1);
        ChartReading year = diary.read("inquiries", Span.WEEKS_52, Grain.ENTERED);
        assertThat(new ChartWords(Locale.JAPANESE).event(year, event)).isEqualTo("2025/11/24  A社から問い合わせ");
        assertThat(new ChartWords(Locale.ENGLISH).event(year, event)).isEqualTo("24 Nov 2025  A社から問い合わせ");
        ChartReading quarter = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        assertThat(new ChartWords(Locale.JAPANESE).event(quarter, event)).isEqualTo("11/24  A社から問い合わせ");
    }

    @Test
    void targetsAreAsShortAsTheAxisBesideThem() {
        assertThat(new Figures(Locale.JAPANESE).beside(MetricKind.AMOUNT, new BigDecimal("2000000")))
                .isEqualTo("200万");
        assertThat(new Figures(Locale.JAPANESE).beside(MetricKind.AMOUNT, new BigDecimal("98000")))
                .isEqualTo("98,000");
        assertThat(new Figures(Locale.ENGLISH).beside(MetricKind.RATE, new BigDecimal("12.34")))
                .isEqualTo("12.3");
    }

    @Test
    void weeksOfOneYearAreShort() {
        ChartReading quarter = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        ChartPoint last = quarter.points().get(12);
        assertThat(new ChartWords(Locale.JAPANESE).period(quarter, last)).isEqualTo("第47週 11/16–11/22");
    }
}
