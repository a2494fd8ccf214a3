package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.Commitment;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Week;
import app.waraji.settings.Preferences;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T09:00, 2026-11-17T10:00, 8, 19",
        "2026-11-17T06:30, 2026-11-17T20:15, 6, 21",
        "2026-11-17T22:00, 2026-11-18T00:00, 8, 24",
        "2026-11-17T22:00, 2026-11-18T02:00, 1, 23",
        "2026-11-17T10:00, 2026-11-19T16:00, 8, 19",
        "2026-11-15T22:00, 2026-11-16T02:00, 1, 19",
    })
    void everyBeginningAndEveryEndIsSeen(LocalDateTime start, LocalDateTime end, int first, int last) {
        Commitment commitment = new Commitment("", "", start, end, false);
        WeekPlan plan = new WeekPlan(
                Week.of(LocalDateTime.parse("2026-11-16T00:00")),
                Preferences.DEFAULT,
                List.of(),
                List.of(),
                List.of(commitment),
                TimeOff.NONE,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
        assertThat(HourSpan.of(plan)).isEqualTo(new HourSpan(first, last));
    }
}
