package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final LocalDateTime NINE = LocalDateTime.parse("2026-11-17T09:00");
    private static final Slot SLOT = new Slot(NINE, 60);
    private static final Block BLOCK = new Block(
            1,
            1,
            null,
            null,
            "SEO",
            Role.MARKETING,
            Week.of(NINE),
            NINE,
            60,
            BlockState.OPEN,
            0,
            Instant.EPOCH,
            false,
            null,
            null);

    @Test
    void drawingDownMakesABlockFromWhereThePointerWentDown() {
        assertThat(Sketch.create(NINE, NINE.plusMinutes(75), 15).slot()).isEqualTo(new Slot(NINE, 90));
    }

    @Test
    void drawingUpMakesABlockThatEndsThere() {
        assertThat(Sketch.create(NINE, NINE.minusMinutes(30), 15).slot())
                .isEqualTo(new Slot(NINE.minusMinutes(30), 45));
    }

    @Test
    void drawingStaysInItsDay() {
        assertThat(Sketch.create(NINE, NINE.plusDays(2).plusMinutes(45), 15).slot())
                .isEqualTo(new Slot(NINE, 60));
    }

    @Test
    void theLowerEdgeMovesAloneAndNeverAboveTheUpper() {
        assertThat(Sketch.resizeEnd(BLOCK, SLOT, 11 * 60).slot()).isEqualTo(new Slot(NINE, 120));
        assertThat(Sketch.resizeEnd(BLOCK, SLOT, 8 * 60).slot()).isEqualTo(new Slot(NINE, Sketch.SHORTEST));
    }

    @Test
    void theUpperEdgeMovesAloneAndNeverBelowTheLower() {
        assertThat(Sketch.resizeStart(BLOCK, SLOT, 8 * 60).slot()).isEqualTo(new Slot(NINE.minusHours(1), 120));
        assertThat(Sketch.resizeStart(BLOCK, SLOT, 12 * 60).slot())
                .isEqualTo(new Slot(NINE.plusMinutes(55), Sketch.SHORTEST));
    }

    @Test
    void theArrowsStopAtTheEndsOfTheWeekAndOfTheDay() {
        LocalDate monday = LocalDate.parse("2026-11-16");
        Sketch sketch = Sketch.move(new Placeable.OfBlock(BLOCK), NINE);
        assertThat(sketch.shifted(1, 0, monday, monday.plusDays(6)).slot().start())
                .isEqualTo(NINE.plusDays(1));
        assertThat(sketch.shifted(-2, 0, monday, monday.plusDays(6)).slot().start())
                .isEqualTo(NINE);
        assertThat(sketch.shifted(0, -10 * 60, monday, monday.plusDays(6))
                        .slot()
                        .start())
                .isEqualTo(NINE);
    }

    @Test
    void whatIsMovedEndsWithinItsDay() {
        Placeable block = new Placeable.OfBlock(BLOCK);
        Sketch late = Sketch.move(block, NINE.withHour(23).withMinute(45));
        assertThat(late.slot().start()).isEqualTo(NINE.withHour(23));
        LocalDate monday = LocalDate.parse("2026-11-16");
        assertThat(late.shifted(0, 15, monday, monday.plusDays(6))).isEqualTo(late);
    }
}
