package app.waraji.planner;

import static app.waraji.planner.Diary.W47;
import static app.waraji.planner.Diary.W48;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.Absence;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.ledger.WeekLedger;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Holidays and absences are not planned and not judged. */
class LedgerTimeOffTest {

    private final Diary diary = new Diary();

    @AfterEach
    void close() {
        diary.close();
    }

    private void assertLedger(Week week, String expected) {
        WeekLedger sums = diary.week(week);
        assertThat("P%d K%d R%d S%d L%d U%d"
                        .formatted(
                                sums.planned(),
                                sums.kept(),
                                sums.recovered(),
                                sums.rescheduled(),
                                sums.lost(),
                                sums.open()))
                .isEqualTo(expected);
    }

    @Test
    void whatNobodyDecidedOnAHolidayLeavesThePlanWhenTheWeekIsOver() {
        diary.plan("SEO", "2026-11-23T09:00", 90);
        diary.plan("メルマガ", "2026-11-24T09:00", 60);
        assertLedger(W48, "P150 K0 R0 S0 L0 U150");
        diary.clock.set("2026-11-30T09:00");
        assertLedger(W48, "P60 K0 R0 S0 L60 U0");
    }

    @Test
    void ofABlockThatReachesIntoAnAbsenceOnlyTheRestIsJudged() {
        diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.away("2026-11-17T10:00", "2026-11-17T17:00");
        diary.clock.set("2026-11-24T09:00");
        assertLedger(W47, "P60 K0 R0 S0 L60 U0");
    }

    @Test
    void whatWasDoneThereIsKept() {
        long seo = diary.plan("SEO", "2026-11-23T09:00", 90);
        diary.clock.set("2026-11-23T11:00");
        diary.blocks.finish(diary.block(seo));
        diary.clock.set("2026-11-30T09:00");
        assertLedger(W48, "P90 K90 R0 S0 L0 U0");
    }

    @Test
    void movingOutOfAnAbsenceGivesNothingAwayAndAsksNothing() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.away("2026-11-17T00:00", "2026-11-18T00:00");
        assertThat(diary.move(seo, "2026-11-19T09:00").displacements()).isEmpty();
        assertLedger(W47, "P90 K0 R0 S0 L0 U90");
        assertThat(diary.ledger.displacements(W47)).isEmpty();
        assertThat(diary.ledger.deferrals(List.of(seo))).isEmpty();
    }

    @Test
    void ofABlockMovedOutOfHalfAnAbsenceHalfIsGivenAway() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.away("2026-11-17T10:00", "2026-11-17T17:00");
        assertThat(diary.move(seo, "2026-11-19T09:00").displacements()).hasSize(1);
        assertLedger(W47, "P90 K0 R0 S60 L0 U30");
        assertThat(diary.ledger.displacements(W47))
                .extracting(Displacement::minutes)
                .containsExactly(60);
    }

    @Test
    void shrinkingCountsOnlyWhatIsTakenOffOutsideOfIt() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 120);
        diary.away("2026-11-17T10:00", "2026-11-17T17:00");
        diary.shorten(seo, 30);
        assertLedger(W47, "P60 K0 R0 S0 L30 U30");
    }

    @Test
    void skippingAndLeavingOutOfItLeaveThePlan() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        long mail = diary.plan("メルマガ", "2026-11-17T13:00", 60);
        diary.away("2026-11-17T00:00", "2026-11-18T00:00");
        diary.blocks.skip(diary.block(seo));
        diary.blocks.putInTray(diary.block(mail));
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
    }

    @Test
    void anAbsenceEnteredLaterCountsTheSameAndUndoTakesThatBack() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-26T09:00");
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        diary.away("2026-11-17T00:00", "2026-11-18T00:00");
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
        Absence absence = diary.off.absences().get(0);
        diary.off.remove(absence);
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        diary.db.undo();
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
    }

    @Test
    void whatWasGivenAwayBeforeStaysUnderItsReason() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-19T09:00");
        diary.because(Known.URGENT_DEAL, W47);
        diary.away("2026-11-19T00:00", "2026-11-20T00:00");
        diary.clock.set("2026-11-24T09:00");
        assertLedger(W47, "P90 K0 R0 S0 L90 U0");
        assertThat(diary.week(W47).byReason())
                .containsExactly(new WeekLedger.Share(diary.reason(Known.URGENT_DEAL), 90));
    }

    @Test
    void aCompanyHolidayIsNotJudgedEither() {
        diary.plan("SEO", "2026-11-19T09:00", 90);
        diary.off.close(W47.monday().plusDays(3), W47.monday().plusDays(3), "創立記念日");
        diary.clock.set("2026-11-24T09:00");
        assertLedger(W47, "P0 K0 R0 S0 L0 U0");
    }
}
