package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.kpi.ChartEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ChartStoreTest {

    private final ChartDiary diary = new ChartDiary();

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void looksBackOverWeeksAndKeepsGapsAsGaps() {
        diary.enter("inquiries", 2, null, 0, 5);
        ChartReading reading = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        assertThat(reading.points()).hasSize(13);
        assertThat(reading.to()).isEqualTo(ChartDiary.MONDAY.plusWeeks(1));
        assertThat(values(reading).subList(8, 13)).containsExactly(null, 2.0, null, 0.0, 5.0);
        assertThat(diary.read("inquiries", Span.WEEKS_26, Grain.ENTERED).points())
                .hasSize(26);
        assertThat(diary.read("inquiries", Span.WEEKS_52, Grain.ENTERED).points())
                .hasSize(52);
    }

    @Test
    void theFiscalYearRunsFromAprilToMarchWithTheWeeksToCome() {
        ChartReading reading = diary.read("inquiries", Span.FISCAL_YEAR, Grain.ENTERED);
        assertThat(reading.from()).isEqualTo("2026-03-30");
        assertThat(reading.to()).isEqualTo("2027-04-05");
        assertThat(diary.read("inquiries", Span.FISCAL_YEAR, Grain.MONTH).points())
                .hasSize(12);
    }

    @Test
    void allGoesBackToTheFirstValueOfEitherPartOfARate() {
        diary.measurements.enter(diary.metric("inquiries"), ChartDiary.MONDAY.minusWeeks(200), BigDecimal.TEN, "");
        assertThat(diary.read("opportunity-rate", Span.ALL, Grain.ENTERED).points())
                .hasSize(201);
        assertThat(diary.read("orders", Span.ALL, Grain.ENTERED).points()).hasSize(13);
    }

    @Test
    void aWeekInTwoMonthsIsSharedByDays() {
        // From Monday 28 September to Sunday 4 October.
        diary.measurements.enter(diary.metric("inquiries"), LocalDate.of(2026, 9, 28), BigDecimal.valueOf(7), "");
        ChartReading reading = diary.read("inquiries", Span.WEEKS_13, Grain.MONTH);
        assertThat(values(reading)).containsExactly(null, 3.0, 4.0, null);
    }

    @Test
    void targetsStandAsTheyHeldAtTheTime() {
        diary.aim("2026-04-06", "inquiries", 2, 3, 4, false);
        diary.aim("2026-11-09", "inquiries", 3, 4, 5, false);
        List<ChartPoint> points =
                diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED).points();
        assertThat(points.get(10).marks().goal()).isEqualByComparingTo("3");
        assertThat(points.get(11).marks().goal()).isEqualByComparingTo("4");
        // Four weeks and two days of October at 3 each, the rest of a seventh.
        ChartPoint october =
                diary.read("inquiries", Span.WEEKS_13, Grain.MONTH).points().get(2);
        assertThat(Objects.requireNonNull(october.marks().goal()).doubleValue()).isBetween(13.28, 13.29);
    }

    @Test
    void targetsAskForLessInWeeksWithDaysOffWhereWanted() {
        diary.aim("2026-09-07", "inquiries", 5, 10, 20, true);
        diary.off.add(Absence.days(AbsenceKind.LEAVE, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17)));
        List<ChartPoint> points =
                diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED).points();
        assertThat(points.get(12).marks().goal()).isEqualByComparingTo("6");
        // Culture Day, on a Tuesday.
        assertThat(points.get(10).marks().goal()).isEqualByComparingTo("8");
        assertThat(points.get(9).marks().goal()).isEqualByComparingTo("10");
    }

    @Test
    void theYearBeforeIsTheSameWeekday() {
        diary.measurements.enter(
                diary.metric("inquiries"), ChartDiary.MONDAY.minusWeeks(52), BigDecimal.valueOf(9), "");
        ChartPoint now =
                diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED).points().get(12);
        assertThat(now.lastYear()).isEqualByComparingTo("9");
    }

    @Test
    void thePaceIsThatOfTheFiscalYearAndOnlyOfWhatAddsUp() {
        diary.aim("2026-11-02", "inquiries", 3, 4, 5, false);
        diary.enter("inquiries", 4, 5, 6);
        diary.aim("2026-11-02", "opportunity-rate", 30, 40, 50, false);
        ChartReading reading = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        Pace pace = Objects.requireNonNull(reading.pace());
        // 21 weeks and three days from 2 November to 31 March.
        assertThat(pace.goal().doubleValue()).isBetween(85.6, 85.8);
        assertThat(pace.actual()).isEqualByComparingTo("15");
        assertThat(pace.ahead()).isEqualByComparingTo("3");
        assertThat(reading.points().get(9).needed()).isNull();
        assertThat(reading.points().get(12).needed()).isLessThan(BigDecimal.valueOf(4));
        assertThat(diary.read("opportunity-rate", Span.WEEKS_13, Grain.ENTERED).pace())
                .isNull();
        assertThat(new ChartWords(Locale.JAPANESE).summary(reading)).isEqualTo("3週平均 5件　今期の目標 86件に対し 15件（ペース +3）");
    }

    @Test
    void notesStandAmongTheEventsByDay() {
        diary.measurements.enter(diary.metric("inquiries"), ChartDiary.MONDAY, BigDecimal.ONE, "展示会から");
        diary.events.add(new ChartEvent(ChartEvent.Kind.WIN, ChartDiary.MONDAY.plusDays(2), "A社", 1));
        diary.events.add(new ChartEvent(ChartEvent.Kind.BLOCK, ChartDiary.MONDAY.minusDays(1), "SEO", 2));
        ChartReading reading = diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED);
        assertThat(reading.events()).extracting(ChartEvent::title).containsExactly("SEO", "展示会から", "A社");
        assertThat(reading.eventsOf(reading.points().get(12)))
                .extracting(ChartEvent::title)
                .containsExactly("展示会から", "A社");
    }

    @Test
    void aMetricThatIsGoneHasNoChart() {
        assertThat(diary.store.read(new ChartQuestion(4711, Span.ALL, Grain.ENTERED)))
                .isEmpty();
    }

    private static List<@Nullable Double> values(ChartReading reading) {
        return ChartReading.numbers(reading.points(), ChartPoint::value);
    }
}
