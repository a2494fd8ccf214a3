package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.Commitment;
import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Week;
import app.waraji.settings.Preferences;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T09:00, 2026-11-17T10:00, 0, 0",
        "2026-11-17T08:00, 2026-11-17T19:00, 0, 0",
        "2026-11-17T07:59, 2026-11-17T10:00, 1, 0",
        "2026-11-17T18:30, 2026-11-17T19:01, 0, 1",
        "2026-11-17T06:30, 2026-11-17T20:15, 1, 1",
        "2026-11-17T22:00, 2026-11-18T00:00, 0, 1",
        "2026-11-17T22:00, 2026-11-18T02:00, 1, 1",
        "2026-11-15T22:00, 2026-11-16T02:00, 1, 0",
    })
    void whatIsFoldedAwayIsCounted(LocalDateTime start, LocalDateTime end, int early, int late) {
        WeekPlan plan = plan(Preferences.DEFAULT, new Commitment("", "", start, end, false));
        HourSpan hours = HourSpan.usual(plan);
        assertThat(hours).isEqualTo(new HourSpan(8, 19));
        assertThat(hours.hidden(plan, Fold.EARLY)).isEqualTo(early);
        assertThat(hours.hidden(plan, Fold.LATE)).isEqualTo(late);
    }

    @Test
    void aWholeDayFoldsNothingAway() {
        WeekPlan plan = plan(Preferences.DEFAULT.withWeekShown(
                Preferences.DEFAULT.weekShown().withWholeDay(true)));
        assertThat(HourSpan.usual(plan)).isEqualTo(new HourSpan(0, 24));
    }

    private static WeekPlan plan(Preferences preferences, Commitment... commitments) {
        return new WeekPlan(
                Week.of(LocalDateTime.parse("2026-11-16T00:00")),
                preferences,
                List.of(),
                List.of(),
                List.of(commitments),
                TimeOff.NONE,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
    }
}
