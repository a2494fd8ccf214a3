package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:00,09:00",
        "9,09:00",
        "930,09:30",
        "0930,09:30",
        "９：３０,09:30",
        "１４：１５,14:15",
        "9時,09:00",
        "9時半,09:30",
        "9時30分,09:30",
        "18時30分,18:30",
        "9.30,09:30",
        "9h30,09:30",
        "0:00,00:00",
        "午前9時,09:00",
        "午後3時,15:00",
        "午後 ３時半,15:30",
        "夜7時,19:00",
        "3pm,15:00",
        "3:30 PM,15:30",
        "12am,00:00",
        "12 p.m.,12:00",
        "正午,12:00",
        "noon,12:00",
        "' 8:05 ',08:05"
    })
    void readsATimeOfDay(String typed, LocalTime time) {
        assertThat(TypedTime.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25:00",
                "9:75",
                "nine",
                "9:00-18:00",
                "24",
                "24:00",
                "abc",
                "2460",
                "9:30:00",
                "午後13時",
                "13am",
                "9半",
                "-9"
            })
    void readsNothingElse(String typed) {
        assertThat(TypedTime.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,180", "2.5,150", "2:30,150", "３時間,180", "0,0", "1.25h,75", "40,2400", "45分,45", "1時間半,90"})
    void readsHoursAsMinutes(String typed, int minutes) {
        assertThat(TypedTime.hours(typed)).contains(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "90,90",
        "９０,90",
        "90分,90",
        "90分間,90",
        "1:30,90",
        "1.5h,90",
        "1h30,90",
        "1 hour 30 min,90",
        "0,0",
        "1440,1440"
    })
    void readsMinutes(String typed, int minutes) {
        assertThat(TypedTime.minutes(typed)).contains(minutes);
    }

    @ParameterizedTest
    @CsvSource({"30分,30", "1時間半,90", "1時間30分,90", "2h,120", "90m,90", "1.5時間,90", "1h30,90", "2 hours,120", "２時間,120"})
    void readsALengthByItsUnit(String typed, int minutes) {
        assertThat(TypedTime.length(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-30", "1.5", "abc", "半", "間", "h", "1.2.3h", "5m2"})
    void whatIsNoLengthIsRefused(String typed) {
        assertThat(TypedTime.minutes(typed)).isEmpty();
        assertThat(TypedTime.length(typed)).isEmpty();
    }

    @Test
    void aLengthWithinADayIsNeitherNothingNorLonger() {
        assertThat(TypedTime.minutesOfADay("24:00")).contains(1440);
        assertThat(TypedTime.minutesOfADay("0")).isEmpty();
        assertThat(TypedTime.minutesOfADay("24:01")).isEmpty();
    }

    @Test
    void readsBackEveryLengthItWrites() {
        for (int minutes = 0; minutes <= 40 * 60; minutes++) {
            assertThat(TypedTime.hours(TypedTime.written(minutes))).contains(minutes);
        }
    }
}
