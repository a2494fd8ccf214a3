package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024/4/1 | 2024-04-01",
                "2024-04-01 | 2024-04-01",
                "2024.04.01 | 2024-04-01",
                "2024年4月1日 | 2024-04-01",
                "２０２４年４月１日（月） | 2024-04-01",
                "2024/04/01(Mon) | 2024-04-01",
                "2024年4月1日 月曜日 | 2024-04-01",
                "令和6年4月1日 | 2024-04-01",
                "令和元年5月1日 | 2019-05-01",
                "平成31年4月30日 | 2019-04-30",
                "R6.4.1 | 2024-04-01",
                "h1/1/8 | 1989-01-08",
                "S64.1.7 | 1989-01-07",
                "20240401 | 2024-04-01",
                "2024-04-01T09:30:00Z | 2024-04-01",
                "2024-04-01 09:30:00 +0900 | 2024-04-01",
                "2024/4/1 24:00 | 2024-04-02",
                "2016/4/1 1:00:00 | 2016-04-01",
                "Jun 09, 2018 09:30 pm | 2018-06-09",
                "Mon, Apr 26, 2021 12:25 | 2021-04-26",
                "July 8, 2025 | 2025-07-08",
                "8 July 2025 | 2025-07-08",
                "1-Apr-2024 | 2024-04-01",
                "2024年4月 | 2024-04-01",
                "2024/04 | 2024-04-01",
                "2024-W14 | 2024-04-01",
                "2026/03/02 - 2026/03/08 | 2026-03-02",
                "2026年3月2日～2026年3月8日 | 2026-03-02",
                "2026/4/13～4/19 | 2026-04-13",
                "2026年4月13日(月)〜4月19日(日) | 2026-04-13",
                "2026/4/13-2026/4/19 | 2026-04-13",
                "2026/4/13から4/19 | 2026-04-13",
                "2026年4月6日の週 | 2026-04-06",
                "2026/4/13週 | 2026-04-13",
                "2026/4/13〜 | 2026-04-13",
                "Week of Apr 6, 2026 | 2026-04-06",
                "2026/04/03 金 | 2026-04-03",
                "2026年4月3日金曜 | 2026-04-03",
                "2026-04-01, Wed | 2026-04-01",
                "2026-04-01T00:00:00+09:00 | 2026-04-01",
                "2026040123 | 2026-04-01",
                "令和8年4月 | 2026-04-01",
                "R8年4月 | 2026-04-01",
                "2026年４月度 | 2026-04-01",
                "2026/4月 | 2026-04-01",
                "Apr 2026 | 2026-04-01",
                "April, 2026 | 2026-04-01",
                "2026-Apr | 2026-04-01",
                "Apr-26 | 2026-04-01",
                "2026W14 | 2026-03-30",
                "2026年第14週 | 2026-03-30",
                "Week 14, 2026 | 2026-03-30"
            })
    void areReadAsTheyAreWritten(String text, LocalDate date) {
        assertThat(DateText.read(text, DateOrder.MONTH_DAY_YEAR)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "4/1/2024, MONTH_DAY_YEAR, 2024-04-01",
        "4/1/2024, DAY_MONTH_YEAR, 2024-01-04",
        "4/30/21 6:04, MONTH_DAY_YEAR, 2021-04-30",
        "24/4/1, YEAR_MONTH_DAY, 2024-04-01",
        "1.4.2024, DAY_MONTH_YEAR, 2024-04-01"
    })
    void ofThreeShortNumbersFollowTheOrder(String text, DateOrder order, LocalDate date) {
        assertThat(DateText.read(text, order)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "1,234",
                "2024/13/1",
                "2023-02-29",
                "2024/4/1 25:00",
                "Foo 12, 2024",
                "every monday at 9am",
                "1234567890",
                "3020/1/1",
                "Feb 14 - Feb 20",
                "2018/1/1 18:10 UPDATE",
                "２０２４年",
                "R6",
                "May 12",
                "2026-W54",
                "2026年第0週",
                "2026年13月",
                "2026041225",
                "営業1〜3号"
            })
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(DateText.read(text, DateOrder.MONTH_DAY_YEAR)).isEmpty();
    }

    @Test
    void ofASpreadsheetAreDaysCountedFrom1900() {
        assertThat(DateText.ofSerial("45383")).contains(LocalDate.of(2024, 4, 1));
        assertThat(DateText.ofSerial("45383.75")).contains(LocalDate.of(2024, 4, 1));
        assertThat(DateText.ofSerial("4538")).isEmpty();
    }

    @Test
    void readBackWhateverDayIsWrittenInAnyForm() {
        Random random = new Random(11);
        List<DateTimeFormatter> forms = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.BASIC_ISO_DATE,
                DateTimeFormatter.ofPattern("uuuu/M/d"),
                DateTimeFormatter.ofPattern("uuuu年M月d日"),
                DateTimeFormatter.ofPattern("uuuu年MM月dd日(E)", Locale.JAPANESE),
                DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("EEE, MMMM dd, uuuu", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
                DateTimeFormatter.ofPattern("M/d/uuuu"),
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T00:00:00+09:00'"));
        DateTimeFormatter era = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(60_000));
            for (DateTimeFormatter form : forms) {
                assertThat(DateText.read(form.format(day), DateOrder.MONTH_DAY_YEAR))
                        .as(form.format(day))
                        .contains(day);
            }
            String japanese = era.withChronology(java.time.chrono.JapaneseChronology.INSTANCE)
                    .format(JapaneseDate.from(day));
            assertThat(DateText.read(japanese, DateOrder.MONTH_DAY_YEAR))
                    .as(japanese)
                    .isEqualTo(day.getYear() > 2100 ? Optional.empty() : Optional.of(day));
        }
    }

    @Test
    void neverFailOnAnything() {
        Random random = new Random(12);
        String letters = "0123456789/-.年月日:元令和RHS TWJan,()〜 ＋１０";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(22); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (DateOrder order : DateOrder.values()) {
                DateText.read(text.toString(), order)
                        .ifPresent(day -> assertThat(day.getYear()).isBetween(1900, 2101));
            }
        }
    }
}
