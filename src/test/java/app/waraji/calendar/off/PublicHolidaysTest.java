package app.waraji.calendar.off;

import static app.waraji.calendar.off.PublicHoliday.DAY_OFF;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PublicHolidaysTest {

    private static List<String> in(int year, int month) {
        Messages japanese = Messages.of(PublicHolidays.class, Locale.JAPANESE);
        return PublicHolidays.of(year).entrySet().stream()
                .filter(holiday -> holiday.getKey().getMonthValue() == month)
                .map(holiday -> holiday.getKey().getDayOfMonth() + " " + japanese.text(holiday.getValue()))
                .toList();
    }

    private static Stream<SortedMap<LocalDate, PublicHoliday>> everyYear() {
        return IntStream.rangeClosed(PublicHolidays.FIRST_YEAR, PublicHolidays.LAST_YEAR)
                .mapToObj(PublicHolidays::of);
    }

    @Test
    void aYearHasThemAll() {
        assertThat(PublicHolidays.of(2026)).hasSize(18);
        assertThat(in(2026, 1)).containsExactly("1 元日", "12 成人の日");
        assertThat(in(2026, 2)).containsExactly("11 建国記念の日", "23 天皇誕生日");
        assertThat(in(2026, 7)).containsExactly("20 海の日");
        assertThat(in(2026, 11)).containsExactly("3 文化の日", "23 勤労感謝の日");
        assertThat(in(2026, 12)).isEmpty();
    }

    @Test
    void aSundayIsMadeUpForOnTheMonday() {
        assertThat(in(2024, 11)).containsExactly("3 文化の日", "4 休日", "23 勤労感謝の日");
    }

    @Test
    void before2007TheMondayWasAlwaysTheNextDayAndBefore1973ThereWasNone() {
        assertThat(in(1992, 5)).containsExactly("3 憲法記念日", "4 休日", "5 こどもの日");
        assertThat(in(1968, 9)).containsExactly("15 敬老の日", "23 秋分の日");
        assertThat(in(1968, 12)).isEmpty();
        assertThat(in(1973, 4)).containsExactly("29 天皇誕生日", "30 休日");
    }

    @Test
    void since2007ASundayInTheGoldenWeekIsMadeUpForAfterIt() {
        assertThat(in(2026, 5)).containsExactly("3 憲法記念日", "4 みどりの日", "5 こどもの日", "6 休日");
    }

    @Test
    void aDayBetweenTwoIsOneSinceTheEndOf1985() {
        assertThat(in(2026, 9)).containsExactly("21 敬老の日", "22 休日", "23 秋分の日");
        assertThat(in(1985, 5)).containsExactly("3 憲法記念日", "5 こどもの日", "6 休日");
        assertThat(in(1988, 5)).containsExactly("3 憲法記念日", "4 休日", "5 こどもの日");
        assertThat(in(1997, 5)).as("a Sunday between them").containsExactly("3 憲法記念日", "5 こどもの日");
    }

    @Test
    void theYearsOfTheGamesMovedThem() {
        assertThat(in(2020, 7)).containsExactly("23 海の日", "24 スポーツの日");
        assertThat(in(2020, 8)).containsExactly("10 山の日");
        assertThat(in(2020, 10)).isEmpty();
        assertThat(in(2021, 7)).containsExactly("22 海の日", "23 スポーツの日");
        assertThat(in(2021, 8)).containsExactly("8 山の日", "9 休日");
    }

    @Test
    void theYearOfTheSuccessionHadTenDaysInARowAndNoBirthday() {
        assertThat(PublicHolidays.of(2019)).doesNotContainValue(PublicHoliday.EMPERORS_BIRTHDAY);
        assertThat(PublicHolidays.between(LocalDate.of(2019, 4, 29), LocalDate.of(2019, 5, 7)))
                .hasSize(8);
        assertThat(in(2019, 10)).containsExactly("14 体育の日（スポーツの日）", "22 休日（祝日扱い）");
    }

    @Test
    void daysOfOneTimeOnlyStandInTheirYear() {
        assertThat(in(1959, 4)).containsExactly("10 結婚の儀", "29 天皇誕生日");
        assertThat(in(1989, 2)).containsExactly("11 建国記念の日", "24 大喪の礼");
        assertThat(in(1990, 11)).containsExactly("3 文化の日", "12 即位礼正殿の儀", "23 勤労感謝の日");
        assertThat(in(1993, 6)).containsExactly("9 結婚の儀");
        assertThat(in(1994, 6)).isEmpty();
    }

    @Test
    void equinoxesWanderByTheYear() {
        assertThat(in(2027, 3)).containsExactly("21 春分の日", "22 休日");
        assertThat(in(2092, 3)).containsExactly("19 春分の日");
        assertThat(in(1979, 9)).contains("24 秋分の日");
        assertThat(in(2012, 9)).contains("22 秋分の日");
    }

    @Test
    void aSubstituteIsNeverASundayAndAlwaysFollowsOrParts() {
        everyYear()
                .forEach(year -> year.forEach((day, name) -> {
                    if (name == DAY_OFF) {
                        assertThat(day.getDayOfWeek()).as("%s", day).isNotEqualTo(SUNDAY);
                        boolean parts = year.containsKey(day.minusDays(1)) && year.containsKey(day.plusDays(1));
                        assertThat(parts || followsASunday(day, year))
                                .as("%s", day)
                                .isTrue();
                    }
                }));
    }

    private static boolean followsASunday(LocalDate day, Map<LocalDate, PublicHoliday> year) {
        LocalDate before = day.minusDays(1);
        while (before.getDayOfWeek() != SUNDAY && year.containsKey(before)) {
            before = before.minusDays(1);
        }
        return year.containsKey(before);
    }

    @Test
    void noSundayIsLostSince1973() {
        everyYear()
                .filter(year -> year.firstKey().getYear() > 1973)
                .forEach(year -> year.keySet().stream()
                        .filter(day -> day.getDayOfWeek() == SUNDAY)
                        .forEach(sunday -> assertThat(year.get(nextWithoutName(sunday, year)))
                                .as("after %s", sunday)
                                .isEqualTo(DAY_OFF)));
    }

    private static LocalDate nextWithoutName(LocalDate sunday, Map<LocalDate, PublicHoliday> year) {
        LocalDate next = sunday.plusDays(1);
        while (year.containsKey(next) && year.get(next) != DAY_OFF) {
            next = next.plusDays(1);
        }
        return next;
    }

    @Test
    void happyMondaysAreMondays() {
        everyYear()
                .filter(year -> year.firstKey().getYear() >= 2022)
                .forEach(year -> assertThat(year.entrySet())
                        .filteredOn(holiday -> List.of(
                                        PublicHoliday.COMING_OF_AGE_DAY,
                                        PublicHoliday.MARINE_DAY,
                                        PublicHoliday.RESPECT_FOR_THE_AGED_DAY,
                                        PublicHoliday.SPORTS_DAY)
                                .contains(holiday.getValue()))
                        .hasSize(4)
                        .allSatisfy(holiday ->
                                assertThat(holiday.getKey().getDayOfWeek()).isEqualTo(MONDAY)));
    }

    @Test
    void everyYearSinceTheMountainDayHasSixteenWithAName() {
        everyYear()
                .filter(year -> year.firstKey().getYear() >= 2020)
                .forEach(year -> assertThat(year.values().stream().filter(name -> name != DAY_OFF))
                        .as("%s", year.firstKey())
                        .hasSize(16));
    }

    @Test
    void ofOtherYearsNothingIsKnown() {
        assertThat(PublicHolidays.of(1954)).isEmpty();
        assertThat(PublicHolidays.of(2100)).isEmpty();
        assertThat(PublicHolidays.between(LocalDate.of(2099, 12, 1), LocalDate.of(2100, 2, 1)))
                .isEmpty();
    }
}
