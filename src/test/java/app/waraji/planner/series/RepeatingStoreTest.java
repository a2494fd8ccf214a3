package app.waraji.planner.series;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.WeekLedger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On Monday 2026-11-16 at 8:00; the 23rd and 24th are holidays. */
class RepeatingStoreTest {

    private static final Week W47 = Week.of(LocalDate.parse("2026-11-16"));
    private static final Duration AFTER_GRACE = Duration.ofMinutes(20);

    private final SetClock clock = new SetClock("2026-11-16T08:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final RepeatingStore repeats = Repeating.over(
            db, clock, ledger, blocks, Set.of(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-24")));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aSeriesIsLaidOutForMoreThanAYearAndCountsInEveryWeek() {
        repeats.add(tuesdays());
        assertThat(starts(4)).containsExactly("11-17T09:00", "11-24T09:00", "12-01T09:00", "12-08T09:00");
        assertThat(blocks.placed(W47.plus(60))).hasSize(1);
        assertThat(planned(W47)).isEqualTo(60);
        assertThat(planned(W47.plus(60))).isEqualTo(60);
    }

    @Test
    void oneUndoTakesAllOfItAwayAndRedoBringsItBack() {
        repeats.add(tuesdays());
        assertThat(db.undo()).contains("定例枠「SEO」を追加（毎週 火）");
        assertThat(starts(70)).isEmpty();
        assertThat(planned(W47)).isZero();
        db.redo();
        assertThat(starts(4)).hasSize(4);
    }

    @Test
    void holidaysAreKeptOrMovedAsTheSeriesSays() {
        repeats.add(new Regular(
                tuesdays().content(), LocalTime.of(9, 0), 60, tuesdays().recurrence(), OnHoliday.NEXT));
        assertThat(starts(3)).containsExactly("11-17T09:00", "11-25T09:00", "12-01T09:00");
    }

    @Test
    void oneThatIsMovedByItselfIsDisplacedAndTheOthersStay() {
        repeats.add(tuesdays());
        clock.pass(AFTER_GRACE);
        assertThat(blocks.move(at("11-17T09:00"), LocalDateTime.parse("2026-11-19T09:00"))
                        .displacements())
                .hasSize(1);
        assertThat(starts(2)).containsExactly("11-19T09:00", "11-24T09:00");
        assertThat(ledger.week(W47).rescheduled()).isEqualTo(60);
    }

    @Test
    void thoseAfterFollowOneThatWasMovedAndGiveNothingAway() {
        repeats.add(tuesdays());
        clock.pass(AFTER_GRACE);
        Block before = at("11-24T09:00");
        blocks.move(before, LocalDateTime.parse("2026-11-26T13:00"));
        repeats.follow(before.id(), slot(before));
        assertThat(starts(4)).containsExactly("11-17T09:00", "11-26T13:00", "12-03T13:00", "12-10T13:00");
        assertThat(ledger.displacements(W47.plus(2))).isEmpty();
        assertThat(planned(W47.plus(2))).isEqualTo(60);
        assertThat(db.undo()).contains("定例枠「SEO」を変更（毎週 木）");
        assertThat(starts(4)).containsExactly("11-17T09:00", "11-26T13:00", "12-01T09:00", "12-08T09:00");
    }

    @Test
    void changingThisAndLaterLeavesTheEarlierOnesAndWhatWasChangedByHand() {
        repeats.add(tuesdays());
        blocks.move(at("12-08T09:00"), LocalDateTime.parse("2026-12-11T15:00"));
        blocks.remove(at("12-15T09:00"));
        Block from = at("11-24T09:00");
        Regular wanted = rewritten("記事", 90, weekly("2026-11-24", DayOfWeek.TUESDAY));
        repeats.change(from, Scope.LATER, wanted, new Slot(from(from), 90));
        assertThat(titles(6))
                .containsExactly(
                        "SEO 11-17T09:00 60",
                        "記事 11-24T09:00 90",
                        "記事 12-01T09:00 90",
                        "記事 12-11T15:00 60",
                        "記事 12-22T09:00 90");
    }

    @Test
    void anotherRuleTakesTheUnneededAwayAndAddsWhatIsMissing() {
        repeats.add(tuesdays());
        Block from = at("11-17T09:00");
        repeats.change(
                from,
                Scope.LATER,
                rewritten(
                        "SEO",
                        60,
                        new Recurrence(
                                LocalDate.parse("2026-11-17"),
                                new Rhythm.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
                                2,
                                null,
                                5)),
                slot(from));
        assertThat(starts(20))
                .containsExactly("11-17T09:00", "11-20T09:00", "12-01T09:00", "12-04T09:00", "12-15T09:00");
        assertThat(planned(W47.next())).isZero();
        assertThat(ledger.displacements(W47.next())).isEmpty();
    }

    @Test
    void changingAllLeavesWhatHasBegunOrEnded() {
        repeats.add(tuesdays());
        clock.set("2026-12-02T08:00");
        blocks.finish(at("11-17T09:00"));
        Block any = at("12-15T09:00");
        repeats.change(
                any,
                Scope.ALL,
                rewritten("SEO", 30, weekly("2026-12-17", DayOfWeek.THURSDAY)),
                new Slot(LocalDateTime.parse("2026-12-17T09:00"), 30));
        assertThat(titles(6))
                .containsExactly(
                        "SEO 11-17T09:00 60",
                        "SEO 11-24T09:00 60",
                        "SEO 12-01T09:00 60",
                        "SEO 12-10T09:00 30",
                        "SEO 12-17T09:00 30",
                        "SEO 12-24T09:00 30");
    }

    @Test
    void oneIsRemovedByItselfAndNeverLaidOutAgain() {
        repeats.add(tuesdays());
        blocks.remove(at("11-24T09:00"));
        repeats.series().keepLaidOut(W47.next());
        clock.set("2027-06-16T08:00");
        repeats.series().keepLaidOut(Week.of(LocalDate.now(clock)));
        assertThat(starts(3)).containsExactly("11-17T09:00", "12-01T09:00");
    }

    @Test
    void removingThisAndLaterEndsTheSeriesAndGivesNothingAway() {
        repeats.add(tuesdays());
        clock.pass(AFTER_GRACE);
        assertThat(repeats.remove(at("11-17T09:00"), Scope.LATER).displacements())
                .isEmpty();
        assertThat(starts(70)).isEmpty();
        assertThat(planned(W47)).isZero();
        assertThat(db.undo()).contains("定例枠「SEO」を11/17 火以降すべて削除");
        assertThat(starts(3)).hasSize(3);
    }

    @Test
    void aSeriesCanEndWithOneOfItsBlocks() {
        repeats.add(tuesdays());
        repeats.endWith(at("12-01T09:00"));
        assertThat(starts(70)).containsExactly("11-17T09:00", "11-24T09:00", "12-01T09:00");
    }

    @Test
    void aBlockThatIsThereAlreadyCanBeginToRepeat() {
        blocks.add(new NewBlock("朝会", Role.SALES, null, null, new Slot(LocalDateTime.parse("2026-11-18T10:00"), 30)));
        Block block = at("11-18T10:00");
        repeats.repeat(
                block,
                new Regular(
                        new Regular.Content("朝会", Role.SALES, null, false),
                        LocalTime.of(10, 0),
                        30,
                        weekly("2026-11-18", DayOfWeek.WEDNESDAY),
                        OnHoliday.KEEP));
        assertThat(starts(3)).containsExactly("11-18T10:00", "11-25T10:00", "12-02T10:00");
        assertThat(at("11-18T10:00").id()).isEqualTo(block.id());
        db.undo();
        assertThat(starts(3)).containsExactly("11-18T10:00");
    }

    @Test
    void timeGoesOnAndSoDoesTheSeriesWithoutStandingInTheWayOfUndo() {
        repeats.add(tuesdays());
        for (int day = 0; day < 88; day++) {
            clock.pass(Duration.ofDays(1));
            repeats.series().keepLaidOut(Week.of(LocalDate.now(clock)));
        }
        assertThat(db.undo()).isPresent();
        db.redo();
        clock.pass(Duration.ofDays(300));
        repeats.series().keepLaidOut(Week.of(LocalDate.now(clock)));
        assertThat(blocks.placed(Week.of(LocalDate.now(clock)).plus(52))).hasSize(1);
    }

    @Test
    void whoeverLooksFarAheadSeesTheSeriesThereAndCanStillUndoIt() {
        repeats.add(tuesdays());
        Week far = W47.plus(200);
        repeats.series().keepLaidOut(far);
        repeats.series().keepLaidOut(far);
        assertThat(blocks.placed(far)).hasSize(1);
        repeats.series().takeBackWhatIsAhead();
        assertThat(blocks.placed(far)).isEmpty();
        assertThat(db.undo()).isPresent();
        repeats.series().keepLaidOut(far);
        assertThat(blocks.placed(far)).isEmpty();
    }

    @Test
    void whatIsDoneByHandFarAheadIsNotTakenBack() {
        repeats.add(tuesdays());
        Week far = W47.plus(200);
        repeats.series().keepLaidOut(far);
        Block block = blocks.placed(far).get(0);
        blocks.move(block, from(block).plusDays(1));
        repeats.series().takeBackWhatIsAhead();
        assertThat(blocks.placed(far)).hasSize(1);
    }

    private static Regular tuesdays() {
        return rewritten("SEO", 60, weekly("2026-11-17", DayOfWeek.TUESDAY));
    }

    private static Regular rewritten(String title, int minutes, Recurrence recurrence) {
        return new Regular(
                new Regular.Content(title, Role.MARKETING, null, false),
                LocalTime.of(9, 0),
                minutes,
                recurrence,
                OnHoliday.KEEP);
    }

    private static Recurrence weekly(String from, DayOfWeek day) {
        return Recurrence.from(LocalDate.parse(from), new Rhythm.Weekly(Set.of(day)));
    }

    private int planned(Week week) {
        WeekLedger sums = ledger.week(week);
        return sums.planned();
    }

    private Block at(String start) {
        return all(60).stream()
                .filter(block -> start.equals(shortened(block.start())))
                .findFirst()
                .orElseThrow();
    }

    private List<String> starts(int weeks) {
        return all(weeks).stream().map(block -> shortened(block.start())).toList();
    }

    private List<String> titles(int weeks) {
        return all(weeks).stream()
                .map(block -> block.title() + " " + shortened(block.start()) + " " + block.minutes())
                .toList();
    }

    private List<Block> all(int weeks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            all.addAll(blocks.placed(W47.plus(i)));
        }
        return all;
    }

    private static String shortened(@Nullable LocalDateTime start) {
        return start == null ? "" : start.toString().substring(5);
    }

    private static Slot slot(Block block) {
        return new Slot(from(block), block.minutes());
    }

    private static LocalDateTime from(Block block) {
        LocalDateTime start = block.start();
        if (start == null) {
            throw new IllegalStateException("not on the grid");
        }
        return start;
    }
}
