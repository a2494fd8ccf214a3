package app.waraji.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.Commitment;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.Deferrals;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerEntry;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.wins.Chains;
import app.waraji.wins.Win;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample is a diary like a real one, whenever it is filled and with whatever seed. */
class SampleLooksTest {

    private static final List<String> MOMENTS = List.of(
            "2026-11-19T15:20",
            "2026-11-21T10:00",
            "2026-11-22T23:59",
            "2026-11-16T00:05",
            "2026-11-16T09:30",
            "2025-12-31T12:00",
            "2026-01-02T18:00",
            "2028-02-29T17:00",
            "2000-01-03T08:00",
            "2090-12-29T11:00");

    static Stream<Arguments> seedsAndMoments() {
        return MOMENTS.stream().flatMap(now -> LongStream.of(1, 7, 42).mapToObj(seed -> Arguments.of(now, seed)));
    }

    @ParameterizedTest
    @MethodSource("seedsAndMoments")
    void aHalfYearIsBelievable(String now, long seed) {
        try (Sampled diary = Sampled.filled(now, 26, seed)) {
            List<Week> weeks = diary.weeks(26);
            for (Week week : weeks) {
                checkSums(diary.ledger.week(week));
                assertThat(diary.ledger.week(week).planned())
                        .as("planned in %s", week)
                        .isBetween(30, 900);
                checkNothingOverlaps(diary, week);
            }
            checkGivenAway(diary, weeks);
            checkWins(diary, weeks);
            checkPastWeeksAreDecided(diary, weeks.subList(0, 25));
            checkRunningWeek(diary);
            assertThat(diary.db.<Long>read(sql -> sql.fetchSingle(
                                    "SELECT COUNT(*) FROM LEDGER_ENTRY WHERE RECORDED_AT > ?",
                                    diary.clock.instant().atOffset(ZoneOffset.UTC))
                            .get(0, Long.class)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aFewWeeksAreEnough(int weeks) {
        for (String now : MOMENTS) {
            try (Sampled diary = Sampled.filled(now, weeks, 3)) {
                for (Week week : diary.weeks(weeks)) {
                    checkSums(diary.ledger.week(week));
                    assertThat(diary.ledger.week(week).planned())
                            .as("planned in %s at %s", week, now)
                            .isPositive();
                }
                checkRunningWeek(diary);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void oneTaskWasPutOffThreeTimesAndWaitsInTheTray(long seed) {
        for (String now : MOMENTS) {
            try (Sampled diary = Sampled.filled(now, 26, seed)) {
                Block waiting = diary.blocks.inTray(diary.week()).stream()
                        .filter(block -> block.title().equals("ホワイトペーパー構成"))
                        .findFirst()
                        .orElseThrow();
                assertThat(diary.ledger.deferrals(List.of(waiting.lineageId())).values())
                        .extracting(Deferrals::times)
                        .containsExactly(3);
            }
        }
    }

    @Test
    void getsWorseForAThirdAndThenBetter() {
        double start = 0;
        double worst = 0;
        double end = 0;
        for (long seed = 1; seed <= 6; seed++) {
            try (Sampled diary = Sampled.filled("2026-11-21T10:00", 26, seed)) {
                List<WeekLedger> ledgers = diary.ledger.weeksUntil(diary.week(), 26);
                start += keptShare(ledgers.subList(0, 5));
                worst += keptShare(ledgers.subList(6, 12));
                end += keptShare(ledgers.subList(20, 26));
            }
        }
        assertThat(worst).isLessThan(start).isLessThan(end);
    }

    private static double keptShare(List<WeekLedger> ledgers) {
        double done = ledgers.stream().mapToInt(WeekLedger::done).sum();
        return done / ledgers.stream().mapToInt(WeekLedger::planned).sum();
    }

    private static void checkSums(WeekLedger week) {
        assertThat(week.planned()).isEqualTo(week.kept() + week.givenAway() + week.open());
        assertThat(week.givenAway()).isEqualTo(week.recovered() + week.rescheduled() + week.lost());
        assertThat(week.byReason().stream().mapToInt(WeekLedger.Share::minutes).sum())
                .isEqualTo(week.givenAway());
    }

    private static void checkNothingOverlaps(Sampled diary, Week week) {
        List<Slot> slots = new ArrayList<>();
        diary.blocks.placed(week).stream()
                .filter(block -> block.state() != BlockState.SKIPPED)
                .forEach(block -> slots.add(Objects.requireNonNull(block.slot())));
        List<Commitment> commitments = diary.calendar.commitments(week);
        commitments.stream()
                .filter(its -> !its.allDay())
                .forEach(its -> slots.add(Slot.between(its.start(), its.end())));
        for (int i = 0; i < slots.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(slots.get(i).overlaps(slots.get(j)))
                        .as("%s and %s", slots.get(i), slots.get(j))
                        .isFalse();
            }
        }
    }

    private static void checkGivenAway(Sampled diary, List<Week> weeks) {
        List<Displacement> displacements = weeks.stream()
                .flatMap(week -> diary.ledger.displacements(week).stream())
                .toList();
        Set<ReasonKind> kinds =
                displacements.stream().map(its -> its.reason().kind()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(ReasonKind.values());
        assertThat(displacements.stream().map(Displacement::kind).collect(Collectors.toSet()))
                .contains(
                        LedgerEntry.Kind.MOVED,
                        LedgerEntry.Kind.PARTLY,
                        LedgerEntry.Kind.RESIZED,
                        LedgerEntry.Kind.SKIPPED,
                        LedgerEntry.Kind.TRAY);
        long urgent = displacements.stream()
                .filter(its -> its.reason().kind() == ReasonKind.SALES_URGENT)
                .count();
        assertThat(urgent * 2).isGreaterThan(displacements.size());
        List<WeekLedger> ledgers = weeks.stream().map(diary.ledger::week).toList();
        double planned = ledgers.stream().mapToInt(WeekLedger::planned).sum();
        double givenAway = ledgers.stream().mapToInt(WeekLedger::givenAway).sum();
        assertThat(givenAway / planned).isBetween(0.2, 0.7);
        assertThat(ledgers.stream().mapToInt(WeekLedger::unplanned).sum()).isPositive();
        assertThat(ledgers.stream().mapToInt(WeekLedger::recovered).sum()).isPositive();
    }

    private static void checkWins(Sampled diary, List<Week> weeks) {
        List<Win> wins = diary.wins.all();
        assertThat(wins).hasSizeBetween(20, 45).allMatch(win -> win.activityId() != null);
        Chains chains = Chains.of(wins);
        assertThat(wins)
                .anyMatch(win -> chains.of(win).size() == 3)
                .allMatch(win -> !chains.first(win).date().isAfter(win.date()));
        Set<Long> shared = diary.shares.byWin().keySet();
        assertThat(wins).anyMatch(win -> shared.contains(win.id())).anyMatch(win -> !shared.contains(win.id()));
        for (int i = 0; i + 4 <= 25; i++) {
            assertThat(diary.wins.between(
                            weeks.get(i).monday(), weeks.get(i + 4).monday()))
                    .isNotEmpty();
        }
    }

    private static void checkPastWeeksAreDecided(Sampled diary, List<Week> past) {
        List<Block> marketing = past.stream()
                .flatMap(week -> diary.blocks.placed(week).stream())
                .filter(Block::isMarketing)
                .toList();
        long undecided = marketing.stream()
                .filter(block -> block.awaitsAnswer(diary.now()))
                .count();
        assertThat(undecided * 10).isLessThan(marketing.size());
    }

    private static void checkRunningWeek(Sampled diary) {
        List<Block> marketing = diary.blocks.placed(diary.week()).stream()
                .filter(Block::isMarketing)
                .toList();
        assertThat(marketing).hasSizeGreaterThanOrEqualTo(2);
        assertThat(marketing.stream().filter(block -> block.awaitsAnswer(diary.now())))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(diary.blocks.placed(diary.week().next()).stream().filter(block -> block.role() == Role.MARKETING))
                .hasSizeGreaterThanOrEqualTo(3);
        int tray = diary.blocks.inTray(diary.week()).size()
                + diary.tasks.toPlace(diary.week()).size();
        assertThat(tray).isBetween(2, 4);
    }
}
