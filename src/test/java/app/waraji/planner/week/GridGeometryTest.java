package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridGeometryTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    private final GridGeometry grid = new GridGeometry(MONDAY, 7, 8, 19, GridGeometry.GUTTER + 700, 50);

    @Test
    void everyQuarterOfAnHourIsFoundUnderItsOwnPoint() {
        for (int day = 0; day < 7; day++) {
            for (LocalTime time = LocalTime.of(8, 0); time.isBefore(LocalTime.of(19, 0)); time = time.plusMinutes(15)) {
                LocalDate date = MONDAY.plusDays(day);
                assertThat(grid.timeAt(grid.x(date) + 1, grid.y(time) + 1, 15)).isEqualTo(date.atTime(time));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-500, -500, 2026-11-16T08:00",
        "9000, 100, 2026-11-22T10:00",
        "100, 9000, 2026-11-16T19:00",
    })
    void pointsOutsideAreKeptInside(double x, double y, LocalDateTime expected) {
        assertThat(grid.timeAt(x, y, 15)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "8, 15", "22, 15", "23, 30", "-8, -15"})
    void theNearestStepIsTaken(int minutes, int expected) {
        assertThat(GridGeometry.nearest(minutes, 15)).isEqualTo(expected);
    }
}
