package app.waraji.planner;

import static app.waraji.planner.Diary.W47;
import static app.waraji.planner.Diary.W48;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.ledger.WeekLedger;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sentences of the ledger arithmetic, one by one. */
class LedgerArithmeticTest {

    private final Diary diary = new Diary();

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void untouchedTimeIsPlannedAndStillToCome() {
        diary.plan("SEO", "2026-11-17T09:00", 90);
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
    }

    @Test
    void doneInItsSlotIsKept() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finish(diary.block(seo));
        assertLedger(W47, "P90 K90 R0 S0 L0 U0");
    }

    @Test
    void movedToALaterDayIsGivenAwayUntilItIsDoneThere() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-19T09:00");
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
        diary.blocks.finish(diary.block(seo));
        assertLedger(W47, "P90 K0 R90 S0 L0 U0");
    }

    @Test
    void movedOftenIsCountedOnceUnderTheLatestReason() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-18T09:00");
        diary.because(Known.URGENT_DEAL, W47);
        diary.move(seo, "2026-11-19T09:00");
        diary.because(Known.MEETING, W47);
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
        assertThat(diary.week(W47).byReason()).containsExactly(new WeekLedger.Share(diary.reason(Known.MEETING), 90));
        assertThat(diary.ledger.displacements(W47)).hasSize(2);
    }

    @Test
    void movingEarlierOrWithinTheDayGivesNothingAway() {
        long seo = diary.plan("SEO", "2026-11-18T09:00", 90);
        assertThat(diary.move(seo, "2026-11-18T15:00").displacements()).isEmpty();
        assertThat(diary.move(seo, "2026-11-17T15:00").displacements()).isEmpty();
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
    }

    @Test
    void movedToALaterWeekIsLostHereAndPlannedThere() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-24T09:00");
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        assertLedger(W48, "P90 K0 R0 S0 L0 U90");
    }

    @Test
    void backFromALaterWeekAddsNothingToWhatWasPlanned() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-24T09:00");
        diary.clock.pass(Displacing.GRACE);
        diary.move(seo, "2026-11-20T09:00");
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
        assertLedger(W48, "P0 K0 R0 S0 L0 U0");
    }

    @Test
    void shrinkingGivesTheDifferenceAway() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.shorten(seo, 30);
        diary.blocks.finish(diary.block(seo));
        assertLedger(W47, "P90 K30 R0 S0 L60 U0");
    }

    @Test
    void partlyGivesTheRestAwayAndItsMakeUpRecoversIt() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finishPartly(diary.block(seo), 30);
        assertLedger(W47, "P90 K30 R0 S0 L60 U0");

        Block rest = diary.blocks.inTray(W47).get(0);
        assertThat(rest.minutes()).isEqualTo(60);
        assertThat(rest.lineageId()).isEqualTo(seo);
        diary.move(rest.id(), "2026-11-20T13:00");
        assertLedger(W47, "P90 K30 R0 S60 L0 U0");
        diary.blocks.finish(diary.block(rest.id()));
        assertLedger(W47, "P90 K30 R60 S0 L0 U0");
    }

    @Test
    void reopeningAPartlyDoneBlockTakesItsWaitingRestBack() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finishPartly(diary.block(seo), 30);
        diary.blocks.reopen(diary.block(seo));
        assertThat(diary.blocks.inTray(W47)).isEmpty();
        assertLedger(W47, "P90 K0 R0 S60 L0 U30");
    }

    @Test
    void reopeningLeavesTheRestOfTheRestWhereItIs() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finishPartly(diary.block(seo), 30);
        Block rest = diary.blocks.inTray(W47).get(0);
        diary.move(rest.id(), "2026-11-19T09:00");
        diary.clock.pass(Displacing.GRACE);
        diary.blocks.finishPartly(diary.block(rest.id()), 15);

        diary.blocks.reopen(diary.block(seo));
        assertThat(diary.blocks.inTray(W47)).extracting(Block::minutes).containsExactly(45);
        diary.blocks.reopen(diary.block(rest.id()));
        assertThat(diary.blocks.inTray(W47)).isEmpty();
    }

    @Test
    void undoOfAReopeningBringsTheRestBackAndItsLinkHolds() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finishPartly(diary.block(seo), 30);
        diary.blocks.reopen(diary.block(seo));
        diary.db.undo();
        assertThat(diary.blocks.inTray(W47)).extracting(Block::minutes).containsExactly(60);
        assertLedger(W47, "P90 K30 R0 S0 L60 U0");

        diary.db.redo();
        assertThat(diary.blocks.inTray(W47)).isEmpty();
        diary.db.undo();
        diary.blocks.reopen(diary.block(seo));
        assertThat(diary.blocks.inTray(W47)).isEmpty();
    }

    @Test
    void skippedIsLostAndPlannedAgainWhenItIsDraggedElsewhere() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.skip(diary.block(seo));
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        diary.move(seo, "2026-11-20T09:00");
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
    }

    @Test
    void returnedToTheTrayIsTheSameBlockWhenPlacedAgain() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.putInTray(diary.block(seo));
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        diary.move(seo, "2026-11-20T09:00");
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
    }

    @Test
    void deletingGivesAwayWhatWasPlanned() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        assertThat(diary.blocks.remove(diary.block(seo)).displacements()).hasSize(1);
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
    }

    @Test
    void graceCoversEveryGesture() {
        diary.blocks.remove(diary.block(diary.make("deleted", "2026-11-17T09:00", 60)));
        diary.blocks.putInTray(diary.block(diary.make("to the tray", "2026-11-17T10:00", 60)));
        diary.move(diary.make("moved", "2026-11-17T11:00", 60), "2026-11-19T11:00");
        diary.shorten(diary.make("shrunk", "2026-11-17T12:00", 60), 30);
        assertThat(diary.ledger.displacements(W47)).isEmpty();
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
    }

    @Test
    void graceRunsAnewInTheWeekABlockComesTo() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-24T09:00");
        diary.clock.set("2026-11-24T08:00");
        long other = diary.plan("PR", "2026-11-24T13:00", 30);
        diary.move(other, "2026-12-01T09:00");
        assertThat(diary.move(other, "2026-12-08T09:00").displacements()).isEmpty();
        assertLedger(W48.next(), "P0 K0 R0 S0 L0 U0");
    }

    @Test
    void aWeekThatHasNotBegunCanBeArrangedFreely() {
        long seo = diary.plan("SEO", "2026-11-24T09:00", 90);
        diary.move(seo, "2026-11-26T09:00");
        diary.shorten(seo, 60);
        diary.blocks.remove(diary.block(diary.plan("PR", "2026-11-25T09:00", 30)));
        assertThat(diary.ledger.displacements(W48)).isEmpty();
        assertLedger(W48, "P60 K0 R0 S0 L0 U60");
    }

    @Test
    void movingOutOfAWeekThatHasNotBegunToALaterOneStillDisplaces() {
        long seo = diary.plan("SEO", "2026-11-24T09:00", 90);
        diary.move(seo, "2026-12-01T09:00");
        assertLedger(W48, "P90 K0 R0 S0 L90 U0");
    }

    @Test
    void minutesLeaveThePlanWhenTheReasonIsADayOff() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.putInTray(diary.block(seo));
        diary.because(Known.DAY_OFF, W47);
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
    }

    @Test
    void movedWithinTheWeekForADayOffItIsPlannedThereAsIfAlways() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-19T09:00");
        diary.because(Known.DAY_OFF, W47);
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
        diary.because(Known.MEETING, W47);
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
    }

    @Test
    void whatNobodyDecidedCountsAsLostWhenTheWeekIsOverAndIsNeverWritten() {
        long moved = diary.plan("moved", "2026-11-17T09:00", 60);
        diary.plan("forgotten", "2026-11-18T09:00", 30);
        diary.move(moved, "2026-11-19T09:00");
        diary.because(Known.URGENT_DEAL, W47);
        diary.clock.set("2026-11-23T00:00");
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        assertThat(diary.week(W47).byReason())
                .containsExactly(
                        new WeekLedger.Share(diary.reason(Known.URGENT_DEAL), 60),
                        new WeekLedger.Share(diary.reason(Known.NOT_KNOWN), 30));
        assertThat(diary.ledger.displacements(W47)).hasSize(1);
    }

    @Test
    void workDoneWithoutAPlanStandsApart() {
        diary.clock.set("2026-11-18T12:00");
        long done = diary.plan("SNS", "2026-11-18T10:00", 45);
        diary.blocks.finish(diary.block(done));
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
        assertThat(diary.week(W47).unplanned()).isEqualTo(45);
    }

    @Test
    void salesBlocksHaveNoLedger() {
        Slot slot = new Slot(LocalDateTime.parse("2026-11-17T09:00"), 60);
        long call = diary.blocks
                .add(new NewBlock("架電", Role.SALES, null, null, slot))
                .blockId();
        diary.clock.pass(Displacing.GRACE);
        assertThat(diary.move(call, "2026-11-19T09:00").displacements()).isEmpty();
        diary.blocks.remove(diary.block(call));
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
    }

    @Test
    void whatWasEndedCanBeCorrectedWithoutGivingAnythingAway() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finish(diary.block(seo));
        diary.move(seo, "2026-11-18T09:00");
        diary.shorten(seo, 60);
        assertThat(diary.ledger.displacements(W47)).isEmpty();
        assertLedger(W47, "P60 K60 R0 S0 L0 U0");
    }

    @Test
    void aDayOffDoesNotHideWhatWasGivenAwayBefore() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-18T09:00");
        diary.because(Known.URGENT_DEAL, W47);
        diary.blocks.putInTray(diary.block(seo));
        diary.because(Known.DAY_OFF, W47);
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        assertThat(diary.week(W47).byReason())
                .containsExactly(new WeekLedger.Share(diary.reason(Known.URGENT_DEAL), 90));
    }

    @Test
    void theLongestItWasAfterItsGraceWasPlanned() {
        long seo = diary.make("SEO", "2026-11-17T09:00", 120);
        diary.shorten(seo, 60);
        diary.clock.pass(Displacing.GRACE);
        diary.shorten(seo, 90);
        diary.shorten(seo, 30);
        assertLedger(W47, "P90 K0 R0 S0 L60 U30");
    }

    @Test
    void graceRunsAnewWhenItIsPlacedFromTheTray() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.putInTray(diary.block(seo));
        diary.move(seo, "2026-11-18T09:00");
        assertThat(diary.move(seo, "2026-11-19T09:00").displacements()).isEmpty();
        diary.clock.pass(Displacing.GRACE);
        assertThat(diary.move(seo, "2026-11-20T09:00").displacements()).hasSize(1);
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
    }

    @Test
    void movedToAnEarlierWeekItsMinutesLeaveThePlanThere() {
        long seo = diary.plan("SEO", "2026-11-24T09:00", 90);
        diary.clock.set("2026-11-20T08:00");
        assertThat(diary.move(seo, "2026-11-20T15:00").displacements()).isEmpty();
        assertLedger(W48, "P0 K0 R0 S0 L0 U0");
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
    }

    @Test
    void whatTheWeekLeftUndecidedCanStillBeDecided() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.clock.set("2026-11-23T08:00");
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        diary.blocks.finish(diary.block(seo));
        assertLedger(W47, "P90 K90 R0 S0 L0 U0");
    }

    @Test
    void deferralsGoAlongIntoOtherWeeksAndDaysOffDoNotCount() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-24T09:00");
        diary.clock.set("2026-11-24T08:00");
        diary.move(seo, "2026-11-25T09:00");
        diary.clock.set("2026-11-25T08:00");
        diary.move(seo, "2026-11-26T09:00");
        diary.because(Known.DAY_OFF, W48);
        assertThat(diary.ledger.deferrals(List.of(seo)).get(seo)).satisfies(deferrals -> {
            assertThat(deferrals.times()).isEqualTo(2);
            assertThat(deferrals.firstPlannedOn()).isEqualTo("2026-11-17");
        });
    }

    @Test
    void whatIsGoneStaysGoneHoweverOftenItIsAskedFor() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        Block seen = diary.block(seo);
        diary.blocks.remove(seen);
        assertThat(diary.blocks.remove(seen).displacements()).isEmpty();
        assertThat(diary.blocks.finish(seen).displacements()).isEmpty();
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        assertThat(diary.ledger.displacements(W47)).hasSize(1);
    }

    @Test
    void aPartlyDoneBlockMadeNoLongerThanWhatWasDoneIsDone() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finishPartly(diary.block(seo), 30);
        diary.shorten(seo, 45);
        assertThat(diary.block(seo).state()).isEqualTo(BlockState.PARTLY);
        diary.shorten(seo, 30);
        assertThat(diary.block(seo).state()).isEqualTo(BlockState.DONE);
        assertLedger(W47, "P90 K30 R0 S0 L60 U0");
        assertThat(diary.blocks.inTray(W47)).extracting(Block::minutes).containsExactly(60);
    }

    @Test
    void salesWorkThatBecomesMarketingCountsAsItIsFromThenOn() {
        Slot slot = new Slot(LocalDateTime.parse("2026-11-17T09:00"), 60);
        long work = diary.blocks
                .add(new NewBlock("SEO", Role.SALES, null, null, slot))
                .blockId();
        diary.clock.pass(Displacing.GRACE);
        NewBlock wanted = new NewBlock("SEO", Role.MARKETING, null, null, slot.lasting(30));
        assertThat(diary.blocks.revise(diary.block(work), wanted, false).displacements())
                .isEmpty();
        assertLedger(W47, "P30 K0 R0 S0 L0 U30");
    }

    @Test
    void severalWeeksAreTheSameOneByOneAndAtOnce() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-24T09:00");
        assertThat(diary.ledger.weeksUntil(W48, 3))
                .containsExactly(diary.week(W47.previous()), diary.week(W47), diary.week(W48));
    }

    @Test
    void undoTakesTheRowBackAndRedoBringsItAgain() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-19T09:00");
        assertThat(diary.db.undo()).contains("「SEO」を木 9:00へ移動");
        assertThat(diary.ledger.displacements(W47)).isEmpty();
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
        diary.db.redo();
        assertLedger(W47, "P90 K0 R0 S90 L0 U0");
    }

    @Test
    void deferralsAreCountedByDayAndGoAlongWithTheWork() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-18T09:00");
        diary.move(seo, "2026-11-19T09:00");
        diary.clock.set("2026-11-19T08:00");
        diary.blocks.finishPartly(diary.block(seo), 30);
        Block rest = diary.blocks.inTray(W47).get(0);
        assertThat(diary.ledger.deferrals(List.of(rest.lineageId())).get(rest.lineageId()))
                .satisfies(deferrals -> {
                    assertThat(deferrals.times()).isEqualTo(2);
                    assertThat(deferrals.firstPlannedOn()).isEqualTo("2026-11-17");
                });
        assertThat(diary.ledger.displacementsOf(seo))
                .extracting(Displacement::minutes)
                .containsExactly(90, 90, 60);
    }

    private void assertLedger(Week week, String expected) {
        WeekLedger ledger = diary.week(week);
        assertThat("P%d K%d R%d S%d L%d U%d"
                        .formatted(
                                ledger.planned(),
                                ledger.kept(),
                                ledger.recovered(),
                                ledger.rescheduled(),
                                ledger.lost(),
                                ledger.open()))
                .isEqualTo(expected);
    }
}
