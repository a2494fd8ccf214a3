package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.waraji.kernel.Period.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "APRIL, 2026-11-19, 2026-10-01, 2026-12-31, 3, 2026",
        "APRIL, 2026-02-10, 2026-01-01, 2026-03-31, 4, 2025",
        "APRIL, 2026-04-01, 2026-04-01, 2026-06-30, 1, 2026",
        "JANUARY, 2026-02-10, 2026-01-01, 2026-03-31, 1, 2026",
        "FEBRUARY, 2026-01-31, 2025-11-01, 2026-01-31, 4, 2025",
        "DECEMBER, 2026-11-30, 2026-09-01, 2026-11-30, 4, 2025",
    })
    void quartersAreCutByTheFiscalYear(
            Month start, LocalDate day, LocalDate from, LocalDate lastDay, int number, int year) {
        Period quarter = Period.of(Unit.QUARTER, day, start);
        assertThat(quarter.from()).isEqualTo(from);
        assertThat(quarter.lastDay()).isEqualTo(lastDay);
        assertThat(quarter.quarter()).isEqualTo(number);
        assertThat(quarter.fiscalYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @EnumSource
    void neighboursTouchAndNeverOverlap(Unit unit) {
        for (Month start : Month.values()) {
            Period period = Period.of(unit, LocalDate.of(2025, 12, 29), start);
            for (int i = 0; i < 60; i++) {
                assertThat(period.next().from()).isEqualTo(period.to());
                assertThat(period.next().previous()).isEqualTo(period);
                assertThat(period.contains(period.lastDay())).isTrue();
                assertThat(period.contains(period.to())).isFalse();
                assertThat(period.firstWeek().plus(period.weeks() - 1L)).isEqualTo(period.lastWeek());
                period = period.next();
            }
        }
    }

    @Test
    void aPeriodBeginsWhereOneBegins() {
        assertThatThrownBy(() -> new Period(Unit.MONTH, LocalDate.of(2026, 11, 2), Month.APRIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periodsAreNamedInBothLanguages() {
        DateWords japanese = new DateWords(Locale.JAPANESE);
        DateWords english = new DateWords(Locale.ENGLISH);
        LocalDate day = LocalDate.of(2026, 11, 19);
        assertThat(japanese.period(Period.of(Unit.MONTH, day, Month.APRIL))).isEqualTo("2026年11月");
        assertThat(japanese.period(Period.of(Unit.QUARTER, day, Month.APRIL))).isEqualTo("2026年度 第3四半期");
        assertThat(english.period(Period.of(Unit.QUARTER, day, Month.APRIL))).isEqualTo("Fiscal 2026, Q3");
        assertThat(english.period(Period.of(Unit.WEEK, day, Month.APRIL))).isEqualTo("Week 47, 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T09:00, 90, 9:00–10:30, 火 9:00",
        "2026-11-17T23:00, 60, 23:00–24:00, 火 23:00",
        "2026-11-17T23:00, 120, 23:00–翌1:00, 火 23:00–翌1:00",
    })
    void aSlotOverMidnightSaysSo(String start, int minutes, String span, String dayAndTime) {
        DateWords words = new DateWords(Locale.JAPANESE);
        Slot slot = new Slot(LocalDateTime.parse(start), minutes);
        assertThat(words.span(slot)).isEqualTo(span);
        assertThat(words.dayAndTime(slot)).isEqualTo(dayAndTime);
    }
}
