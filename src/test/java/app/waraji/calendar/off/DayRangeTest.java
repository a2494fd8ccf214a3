package app.waraji.calendar.off;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayRangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource({
        "12/29-1/3, 2026-12-29, 2027-01-03",
        "12/29–1/3, 2026-12-29, 2027-01-03",
        "１２／２９〜１／３, 2026-12-29, 2027-01-03",
        "12月29日～1月3日, 2026-12-29, 2027-01-03",
        "12月29日から1月3日まで, 2026-12-29, 2027-01-03",
        "2026-12-29 - 2027-01-03, 2026-12-29, 2027-01-03",
        "2026/12/29 to 2027/1/3, 2026-12-29, 2027-01-03",
        "2026年12月29日, 2026-12-29, 2026-12-29",
        "8/13, 2026-08-13, 2026-08-13",
        "1/4, 2027-01-04, 2027-01-04",
    })
    void isReadAsPeopleTypeIt(String typed, LocalDate first, LocalDate last) {
        assertThat(DayRange.read(typed, TODAY)).contains(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年末", "13/1", "2/30", "12/29-", "2027/1/3-2026/12/29", "1/2/3/4"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(DayRange.read(typed, TODAY)).isEmpty();
    }

    @Test
    void aYearThatHasNoSuchDayIsNotGuessed() {
        assertThat(DayRange.read("2/29", TODAY)).isEmpty();
        assertThat(DayRange.read("2028/2/29", TODAY)).isPresent();
    }
}
