package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

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
    void weeksOfOneYearAreShort() {
        ChartReading quarter = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        ChartPoint last = quarter.points().get(12);
        assertThat(new ChartWords(Locale.JAPANESE).period(quarter, last)).isEqualTo("第47週 11/16–11/22");
    }
}
