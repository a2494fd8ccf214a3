package app.waraji.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 22, 10, 0);

    @Test
    void endsAfterItsMinutes() {
        assertThat(new Slot(TEN, 90).end()).isEqualTo(TEN.plusMinutes(90));
        assertThat(Slot.between(TEN, TEN.plusMinutes(90))).isEqualTo(new Slot(TEN, 90));
    }

    @Test
    void hasAtLeastOneMinute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(TEN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.between(TEN, TEN));
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.between(TEN, TEN.minusHours(1)));
    }

    @Test
    void belongsToTheDayAndWeekItStartsInEvenOverMidnight() {
        Slot overMidnight = new Slot(LocalDateTime.of(2026, 11, 22, 23, 30), 60);
        assertThat(overMidnight.day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(overMidnight.week()).hasToString("2026-W47");
        assertThat(overMidnight.end()).isEqualTo("2026-11-23T00:30");
    }

    @Test
    void overlapsWhatSharesAMinuteAndNotItsNeighbour() {
        Slot slot = new Slot(TEN, 60);
        assertThat(slot.overlaps(new Slot(TEN.plusMinutes(59), 60))).isTrue();
        assertThat(slot.overlaps(new Slot(TEN.plusMinutes(15), 15))).isTrue();
        assertThat(slot.overlaps(new Slot(TEN.minusHours(1), 300))).isTrue();
        assertThat(slot.overlaps(new Slot(TEN.plusMinutes(60), 60))).isFalse();
        assertThat(slot.overlaps(new Slot(TEN.minusMinutes(60), 60))).isFalse();
    }

    @Test
    void keepsItsLengthWhenMovedAndItsStartWhenStretched() {
        Slot slot = new Slot(TEN, 60);
        assertThat(slot.startingAt(TEN.plusDays(1))).isEqualTo(new Slot(TEN.plusDays(1), 60));
        assertThat(slot.lasting(30)).isEqualTo(new Slot(TEN, 30));
    }
}
