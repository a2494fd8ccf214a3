package app.waraji.rules.alertpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Once a day, at its time, and not for a time that went by unseen. */
class NoticePlanTest {

    private static final Optional<LocalTime> NINE = Optional.of(LocalTime.of(9, 0));
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-19T08:00");
    private static final LocalDateTime LATER = LocalDateTime.parse("2026-11-19T09:01");

    private final NoticePlan plan = new NoticePlan(NINE, Optional.empty(), MORNING);

    @Test
    void comesAtItsTimeAndNotBefore() {
        assertThat(plan.isDue(MORNING)).isFalse();
        assertThat(plan.isDue(LATER)).isTrue();
        assertThat(plan.next(MORNING)).hasValue(LocalDateTime.parse("2026-11-19T09:00"));
        assertThat(plan.next(LATER)).hasValue(LocalDateTime.parse("2026-11-20T09:00"));
    }

    @Test
    void neverComesWhereNobodyChoseATime() {
        NoticePlan off = new NoticePlan(Optional.empty(), Optional.empty(), MORNING);
        assertThat(off.isDue(LATER)).isFalse();
        assertThat(off.next(MORNING)).isEmpty();
    }

    @Test
    void comesOnceInADayThoughTheTimeIsChosenAnew() {
        NoticePlan told = plan.told(LATER);
        NoticePlan anew = new NoticePlan(Optional.of(LocalTime.NOON), told.toldOn(), LATER);
        assertThat(anew.isDue(LocalDateTime.parse("2026-11-19T12:30"))).isFalse();
        assertThat(anew.next(LATER)).hasValue(LocalDateTime.parse("2026-11-20T12:00"));
    }

    @Test
    void comesOnceInADayThoughTheProgramWasStartedAgain() {
        NoticePlan again = new NoticePlan(NINE, Optional.of(LocalDate.of(2026, 11, 19)), MORNING);
        assertThat(again.isDue(LATER)).isFalse();
        assertThat(again.isDue(LATER.plusDays(1))).isTrue();
    }

    @Test
    void doesNotMakeUpForATimeBeforeTheProgramWasStarted() {
        NoticePlan late = new NoticePlan(NINE, Optional.empty(), LATER);
        assertThat(late.isDue(LATER.plusHours(3))).isFalse();
        assertThat(late.isDue(LATER.plusDays(1))).isTrue();
    }

    @Test
    void aDayWithNothingToTellIsOverWithItsTime() {
        NoticePlan passed = plan.passed(LATER);
        assertThat(passed.isDue(LATER.plusHours(2))).isFalse();
        assertThat(passed.isDue(LATER.plusDays(1))).isTrue();
    }
}
