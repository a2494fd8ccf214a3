package app.waraji.settings;

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
        "9時,09:00",
        "18時30分,18:30",
        "' 8:05 ',08:05"
    })
    void readsATimeOfDay(String typed, LocalTime time) {
        assertThat(TypedTime.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:75", "nine", "9:00-18:00", "24"})
    void readsNothingElse(String typed) {
        assertThat(TypedTime.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,180", "2.5,150", "2:30,150", "３時間,180", "0,0", "1.25h,75", "40,2400"})
    void readsHoursAsMinutes(String typed, int minutes) {
        assertThat(TypedTime.minutes(typed)).contains(minutes);
    }

    @Test
    void readsBackEveryLengthItWrites() {
        for (int minutes = 0; minutes <= Preferences.MOST_WEEKLY_MINUTES; minutes++) {
            assertThat(TypedTime.minutes(TypedTime.written(minutes))).contains(minutes);
        }
    }
}
