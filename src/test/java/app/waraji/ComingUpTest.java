package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComingUpTest {

    @Test
    void aWeekTellsTheNextOneByItsDays() {
        try (ReportedDiary diary = new ReportedDiary()) {
            assertThat(under("■ 来週の予定", diary.text(Period.Unit.WEEK, "2026-W46")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("・[月火水木金] \\d.*"));
        }
    }

    @Test
    void aQuarterTellsWhatIsPlannedAfterItAndNothingWithin() {
        try (ReportedDiary diary = new ReportedDiary()) {
            assertThat(under("■ 今後の予定", diary.text(Period.Unit.QUARTER, "2026-Q2")))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("・10/"));
        }
    }

    private static List<String> under(String heading, String text) {
        return text.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }
}
