package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {

    @Test
    void whatOverlapsNothingHasTheColumnToItself() {
        assertThat(lay(slot("09:00", 60), slot("10:00", 60)))
                .extracting(placed -> placed.lane() + " of " + placed.of())
                .containsExactly("0 of 1", "0 of 1");
    }

    @Test
    void whatOverlapsStandsSideBySide() {
        assertThat(lay(slot("09:00", 90), slot("09:15", 90)))
                .extracting(placed -> placed.lane() + " of " + placed.of())
                .containsExactly("0 of 2", "1 of 2");
    }

    @Test
    void aLaneIsUsedAgainWhenItIsFree() {
        assertThat(lay(slot("09:00", 120), slot("09:00", 30), slot("09:45", 30)))
                .extracting(placed -> placed.lane() + " of " + placed.of())
                .containsExactly("0 of 2", "1 of 2", "1 of 2");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noTwoInOneLaneEverOverlap(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                slots.add(slot("08:00", 15 * (1 + random.nextInt(8)))
                        .startingAt(LocalDateTime.parse("2026-11-16T08:00").plusMinutes(15L * random.nextInt(40))));
            }
            List<Lanes.Placed<Slot>> placed = Lanes.lay(slots, Function.identity());
            assertThat(placed).hasSize(slots.size());
            for (int i = 0; i < placed.size(); i++) {
                assertThat(placed.get(i).lane()).isLessThan(placed.get(i).of());
                for (int j = 0; j < i; j++) {
                    assertApart(placed.get(i), placed.get(j));
                }
            }
        }
    }

    private static void assertApart(Lanes.Placed<Slot> one, Lanes.Placed<Slot> other) {
        if (one.item().overlaps(other.item())) {
            assertThat(one.lane()).isNotEqualTo(other.lane());
            assertThat(one.of()).isEqualTo(other.of());
        }
    }

    private static List<Lanes.Placed<Slot>> lay(Slot... slots) {
        return Lanes.lay(List.of(slots), Function.identity());
    }

    private static Slot slot(String time, int minutes) {
        return new Slot(LocalDateTime.parse("2026-11-16T" + time), minutes);
    }
}
