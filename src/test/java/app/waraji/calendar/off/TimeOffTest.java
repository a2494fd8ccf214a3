package app.waraji.calendar.off;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimeOffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void aHolidayCoversItsDayAndNothingElse() {
        TimeOff off = new TimeOff(List.of(new Holiday(DAY, "休業日", false)), List.of());
        assertThat(off.covers(DAY)).isTrue();
        assertThat(off.covers(DAY.plusDays(1))).isFalse();
        assertThat(off.minutesLeft(new Slot(DAY.atTime(23, 0), 90))).isEqualTo(30);
    }

    @Test
    void minutesLeftAreThoseThatNothingCovers() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Absence> absences = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDateTime start = DAY.atStartOfDay().plusMinutes(random.nextInt(600));
                absences.add(new Absence(
                        i, AbsenceKind.OTHER, "", start, start.plusMinutes(1 + random.nextInt(300)), false));
            }
            TimeOff off = new TimeOff(List.of(), absences);
            Slot slot = new Slot(DAY.atStartOfDay().plusMinutes(random.nextInt(600)), 1 + random.nextInt(400));
            long left = IntStream.range(0, slot.minutes())
                    .mapToObj(minute -> slot.start().plusMinutes(minute))
                    .filter(minute -> absences.stream()
                            .noneMatch(each -> !minute.isBefore(each.start()) && minute.isBefore(each.end())))
                    .count();
            assertThat(off.minutesLeft(slot)).as("seed %d", seed).isEqualTo((int) left);
        }
    }
}
