package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FreeSlotsTest {

    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 11, 16, 0, 0);
    private static final int MINUTES_TRIED = 24 * 60;

    @Test
    void areWhatIsLeftBetweenLunchAndMeetings() {
        List<Slot> free = FreeSlots.of(
                List.of(slot(9 * 60, 180), slot(13 * 60, 300)), List.of(slot(10 * 60, 60), slot(12 * 60, 90)), 30);
        assertThat(free).containsExactly(slot(9 * 60, 60), slot(11 * 60, 60), slot(13 * 60 + 30, 270));
    }

    @Test
    void leaveOutWhatIsTooShort() {
        assertThat(FreeSlots.of(List.of(slot(540, 60)), List.of(slot(560, 20)), 21))
                .isEmpty();
        assertThat(FreeSlots.of(List.of(slot(540, 60)), List.of(slot(560, 20)), 20))
                .containsExactly(slot(540, 20), slot(580, 20));
    }

    @Test
    void areExactlyTheMinutesThatAreWorkedAndNotBusy() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Slot> working = some(random, 3);
            List<Slot> busy = some(random, 6);
            List<Slot> free = FreeSlots.of(working, busy, 1);
            IntStream.range(0, MINUTES_TRIED)
                    .forEach(minute -> assertThat(holds(free, minute))
                            .as("minute %d of %s less %s", minute, working, busy)
                            .isEqualTo(holds(working, minute) && !holds(busy, minute)));
            assertThat(free.stream().mapToInt(Slot::minutes).sum())
                    .as("no minute twice")
                    .isEqualTo(IntStream.range(0, MINUTES_TRIED)
                            .filter(minute -> holds(free, minute))
                            .count());
        }
    }

    private static List<Slot> some(Random random, int most) {
        List<Slot> slots = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            slots.add(slot(random.nextInt(1200), 1 + random.nextInt(240)));
        }
        return slots;
    }

    private static boolean holds(List<Slot> slots, int minute) {
        LocalDateTime at = MIDNIGHT.plusMinutes(minute);
        return slots.stream().anyMatch(slot -> !at.isBefore(slot.start()) && at.isBefore(slot.end()));
    }

    private static Slot slot(int minute, int minutes) {
        return new Slot(MIDNIGHT.plusMinutes(minute), minutes);
    }
}
