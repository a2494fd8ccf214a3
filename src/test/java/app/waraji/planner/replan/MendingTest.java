package app.waraji.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {

    private static final List<Choice> CHOICES = List.of(Choice.values());
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onlyFreeTimeIsGivenOutAndNoneOfItTwice(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Mending mending = new Mending(free(random, MONDAY), free(random, MONDAY.plusWeeks(1)));
            List<Slip> slips = slips(random);
            List<Choice> choices = choices(random, slips);
            List<Slot> given = new ArrayList<>();
            for (Mended mended : mending.of(slips, choices)) {
                Slot to = mended.to();
                if (to == null) {
                    continue;
                }
                List<Slot> from = mended.choice() == Choice.NEXT_WEEK ? mending.nextWeek() : mending.thisWeek();
                assertThat(from).anyMatch(slot -> holds(slot, to));
                assertThat(given).noneMatch(to::overlaps);
                assertThat(to.minutes())
                        .isEqualTo(
                                mended.choice() == Choice.SHRINK
                                        ? Math.min(30, mended.slip().minutes())
                                        : mended.slip().minutes());
                given.add(to);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfTheRowsMakesNoDifference(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Mending mending = new Mending(free(random, MONDAY), free(random, MONDAY.plusWeeks(1)));
            List<Slip> slips = slips(random);
            List<Choice> choices = choices(random, slips);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < slips.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            List<Mended> shuffled = mending.of(
                    order.stream().map(slips::get).toList(),
                    order.stream().map(choices::get).toList());
            assertThat(bySlip(shuffled)).isEqualTo(bySlip(mending.of(slips, choices)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatIsSuggestedHasRoom(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Mending mending = new Mending(free(random, MONDAY), free(random, MONDAY.plusWeeks(1)));
            List<Slip> slips = slips(random);
            assertThat(mending.of(slips, mending.suggested(slips))).noneMatch(Mended::hasNoRoom);
        }
    }

    @Test
    void whatIsProtectedChoosesFirstAndIsNotShrunk() {
        Slip plain = Slip.of(Slip.Cause.UNANSWERED, block(1, "SEO", MONDAY.atTime(9, 0), 60, false));
        Slip guarded = Slip.of(Slip.Cause.UNANSWERED, block(2, "記事", MONDAY.atTime(10, 0), 60, true));
        Slot free = new Slot(MONDAY.plusDays(1).atTime(9, 0), 90);
        Mending mending = new Mending(List.of(free), List.of());
        assertThat(mending.of(List.of(plain, guarded), List.of(Choice.NEXT_FREE, Choice.NEXT_FREE)))
                .extracting(Mended::to)
                .containsExactly(null, free.lasting(60));
        assertThat(guarded.offers(Choice.SHRINK)).isFalse();
        assertThat(plain.offers(Choice.SHRINK)).isTrue();
    }

    @Test
    void nextWeekItKeepsItsDayAndHourWhereTheyAreFree() {
        Slip slip = Slip.of(
                Slip.Cause.UNANSWERED, block(1, "SEO", MONDAY.plusDays(2).atTime(14, 0), 60, false));
        LocalDate next = MONDAY.plusWeeks(1);
        Slot monday = new Slot(next.atTime(9, 0), 180);
        Slot wednesday = new Slot(next.plusDays(2).atTime(13, 0), 300);
        assertThat(new Mending(List.of(), List.of(monday, wednesday)).of(List.of(slip), List.of(Choice.NEXT_WEEK)))
                .extracting(Mended::to)
                .containsExactly(new Slot(next.plusDays(2).atTime(14, 0), 60));
        assertThat(new Mending(List.of(), List.of(monday)).of(List.of(slip), List.of(Choice.NEXT_WEEK)))
                .extracting(Mended::to)
                .containsExactly(monday.lasting(60));
    }

    private static Map<Slip, Mended> bySlip(List<Mended> mended) {
        Map<Slip, Mended> bySlip = new HashMap<>();
        mended.forEach(each -> bySlip.put(each.slip(), each));
        return bySlip;
    }

    private static boolean holds(Slot free, Slot wanted) {
        return !wanted.start().isBefore(free.start()) && !wanted.end().isAfter(free.end());
    }

    /** Stretches that do not overlap, some days without any. */
    private static List<Slot> free(Random random, LocalDate monday) {
        List<Slot> free = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            LocalDateTime from = monday.plusDays(day).atTime(9, 0).plusMinutes(15L * random.nextInt(12));
            while (random.nextInt(3) > 0) {
                Slot slot = new Slot(from, 15 * (1 + random.nextInt(8)));
                free.add(slot);
                from = slot.end().plusMinutes(15L * random.nextInt(4));
            }
        }
        return free;
    }

    private static List<Slip> slips(Random random) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < random.nextInt(9); i++) {
            int minutes = 15 * (1 + random.nextInt(8));
            if (random.nextInt(5) == 0) {
                Week before = Week.of(MONDAY.minusWeeks(1));
                slips.add(Slip.of(new Task(i, "task", Role.SALES, null, minutes, 0, before, before, null)));
            } else {
                boolean waits = random.nextInt(3) == 0;
                LocalDateTime start = MONDAY.plusDays(random.nextInt(5)).atTime(9 + random.nextInt(9), 0);
                Block block = block(i, "block", waits ? null : start, minutes, random.nextInt(4) == 0);
                slips.add(Slip.of(waits ? Slip.Cause.WAITING : Slip.Cause.UNANSWERED, block));
            }
        }
        return slips;
    }

    private static List<Choice> choices(Random random, List<Slip> slips) {
        return slips.stream()
                .map(slip -> CHOICES.get(random.nextInt(CHOICES.size())))
                .toList();
    }

    private static Block block(long id, String title, @Nullable LocalDateTime start, int minutes, boolean isProtected) {
        return new Block(
                id,
                id,
                null,
                null,
                title,
                Role.MARKETING,
                Week.of(MONDAY),
                start,
                minutes,
                BlockState.OPEN,
                0,
                Instant.EPOCH,
                isProtected,
                null);
    }
}
