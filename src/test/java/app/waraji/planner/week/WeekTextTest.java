package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type on the week page, and what is understood of it. */
class WeekTextTest {

    @ParameterizedTest
    @CsvSource({
        "ホワイトペーパー構成 2h, ホワイトペーパー構成, 120",
        "DMリスト　１．５時間, DMリスト, 90",
        "SNS投稿 3本 45分, SNS投稿 3本, 45",
        "DM list 45 min, DM list, 45",
        "展示会の準備, 展示会の準備, 60",
        "2h, '', 120",
        "Room 5m2, Room 5m2, 60",
        "長すぎる 99h, 長すぎる 99h, 60",
        "版 1.2.3 h, 版 1.2.3 h, 60",
    })
    void aTaskIsATitleAndPerhapsALength(String line, String title, int minutes) {
        assertThat(TaskLine.read(line)).isEqualTo(new TaskLine(title, minutes));
    }

    @Test
    void partlyIsAskedInQuartersAsFarAsTheKeysReach() {
        assertThat(PartlySteps.of(60)).containsExactly(15, 30, 45);
        assertThat(PartlySteps.of(90)).containsExactly(15, 30, 45, 60, 75);
        assertThat(PartlySteps.of(180)).containsExactly(30, 60, 90, 120, 150);
        assertThat(PartlySteps.of(15)).containsExactly(5, 10);
        for (int minutes = 2; minutes <= 24 * 60; minutes++) {
            List<Integer> steps = PartlySteps.of(minutes);
            int planned = minutes;
            assertThat(steps).isNotEmpty().hasSizeLessThanOrEqualTo(9).allMatch(step -> step > 0 && step < planned);
        }
    }
}
