package app.waraji.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TargetStoreTest {

    private static final LocalDate THIS_MONDAY = LocalDate.of(2026, 11, 23);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final TargetStore store = new TargetStore(db, clock, Locale.JAPANESE);
    private final Metric inquiries =
            new MetricStore(db, Locale.JAPANESE).find("inquiries").orElseThrow();

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void holdsFromTheRunningWeekWhenItIsTheFirstOrAsksForMore() {
        assertThat(store.aim(inquiries, marks(3, 4, 5), false)).isEqualTo(THIS_MONDAY);
        assertThat(store.aim(inquiries, marks(3, 5, 6), false)).isEqualTo(THIS_MONDAY);
        assertThat(goalOn(THIS_MONDAY)).isEqualByComparingTo("5");
    }

    @Test
    void holdsFromTheNextWeekWhenItAsksForLess() {
        store.aim(inquiries, marks(3, 4, 5), false);
        assertThat(store.aim(inquiries, marks(2, 4, 5), false)).isEqualTo(THIS_MONDAY.plusWeeks(1));
        assertThat(holding(THIS_MONDAY).minimum()).isEqualByComparingTo("3");
        assertThat(holding(THIS_MONDAY.plusWeeks(1)).minimum()).isEqualByComparingTo("2");
    }

    @Test
    void keepsEveryTargetThatWasSetAndUndoTakesTheLastBack() {
        store.aim(inquiries, marks(3, 4, 5), false);
        store.aim(inquiries, marks(1, 2, 3), true);
        assertThat(store.all().get(inquiries.id())).hasSize(2);
        db.undo();
        assertThat(store.all().get(inquiries.id()))
                .extracting(Target::marks)
                .singleElement()
                .extracting(Marks::minimum)
                .isEqualTo(new BigDecimal("3"));
    }

    @Test
    void asksForLessInAWeekWithFewerWorkingDaysOnlyWhereWanted() {
        Target scaled = new Target(1, THIS_MONDAY, marks(5, 10, 20), true, clock.instant());
        assertThat(scaled.marks(4, 5).goal()).isEqualByComparingTo("8");
        Target fixed = new Target(1, THIS_MONDAY, marks(5, 10, 20), false, clock.instant());
        assertThat(fixed.marks(4, 5).goal()).isEqualByComparingTo("10");
    }

    @Test
    void judgesByItsDirection() {
        assertThat(verdicts(Direction.HIGHER, 2, 3, 4, 5))
                .containsExactly(Verdict.SHORT, Verdict.ENOUGH, Verdict.GOOD, Verdict.OUTSTANDING);
        assertThat(Verdict.of(BigDecimal.valueOf(2), marks(5, 4, 3), Direction.LOWER))
                .isEqualTo(Verdict.OUTSTANDING);
        assertThat(Verdict.of(BigDecimal.valueOf(6), marks(5, 4, 3), Direction.LOWER))
                .isEqualTo(Verdict.SHORT);
        assertThat(verdicts(Direction.WITHIN, 2, 3, 5, 6))
                .containsExactly(Verdict.SHORT, Verdict.GOOD, Verdict.GOOD, Verdict.SHORT);
        assertThat(Verdict.of(null, marks(3, 4, 5), Direction.HIGHER)).isEqualTo(Verdict.NONE);
        assertThat(Verdict.of(BigDecimal.ONE, Marks.NONE, Direction.HIGHER)).isEqualTo(Verdict.NONE);
    }

    private static List<Verdict> verdicts(Direction direction, int... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Verdict.of(BigDecimal.valueOf(value), marks(3, 4, 5), direction))
                .toList();
    }

    private @Nullable BigDecimal goalOn(LocalDate day) {
        return holding(day).goal();
    }

    private Marks holding(LocalDate day) {
        return TargetStore.holding(store.all().getOrDefault(inquiries.id(), List.of()), day)
                .orElseThrow()
                .marks();
    }

    private static Marks marks(int minimum, int goal, int stretch) {
        return new Marks(BigDecimal.valueOf(minimum), BigDecimal.valueOf(goal), BigDecimal.valueOf(stretch));
    }
}
