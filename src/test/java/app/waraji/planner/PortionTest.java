package app.waraji.planner;

import static app.waraji.planner.Diary.W47;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.Period;
import app.waraji.kernel.Period.Unit;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.ledger.PeriodLedger;
import app.waraji.planner.ledger.Portion;
import app.waraji.planner.ledger.Portion.Fate;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.ledger.Sums;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which day and which time of day the minutes of a week belong to. */
class PortionTest {

    private static final Week W49 = W47.plus(2);

    private final Diary diary = new Diary();

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void whatWasGivenAwayBelongsToTheDayItWasGivenAwayOutOfEvenIfTheNextMonthMadeUpForIt() {
        diary.clock.set("2026-11-30T08:00");
        long seo = diary.plan("SEO", "2026-11-30T09:00", 90);
        diary.move(seo, "2026-12-02T09:00");
        diary.blocks.finish(diary.block(seo));
        assertThat(month("2026-11-01").sums()).isEqualTo(new Sums(90, 0, 90, 0, 0, 0, 0));
        assertThat(month("2026-12-01").sums()).isEqualTo(new Sums(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aBlockOverMidnightBelongsToTheDayItStartsOn() {
        diary.clock.set("2026-11-30T08:00");
        diary.plan("SEO", "2026-11-30T23:00", 120);
        assertThat(month("2026-11-01").sums().open()).isEqualTo(120);
        assertThat(month("2026-12-01").sums().planned()).isZero();
    }

    @Test
    void shorteningGivesAwayTheEndThatWasCutOff() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.shorten(seo, 30);
        assertThat(givenAway()).containsExactly(slot("2026-11-17T09:30", 60));
    }

    @Test
    void startingLaterGivesAwayTheBeginning() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.resize(diary.block(seo), slot("2026-11-17T10:00", 30));
        assertThat(givenAway()).containsExactly(slot("2026-11-17T09:00", 60));
    }

    @Test
    void movedTwiceItStandsOnceInTheSlotItLeftLast() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.move(seo, "2026-11-18T13:00");
        diary.because(Known.MEETING, W47);
        diary.move(seo, "2026-11-20T09:00");
        assertThat(givenAway()).containsExactly(slot("2026-11-18T13:00", 90));
    }

    @Test
    void onlyTheRestOfWhatWasPartlyDoneIsGivenAway() {
        long seo = diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.blocks.finishPartly(diary.block(seo), 30);
        assertThat(givenAway()).containsExactly(slot("2026-11-17T09:30", 60));
    }

    @Test
    void whatNobodyDecidedIsLostWhereItStandsOnceTheWeekIsOver() {
        diary.plan("SEO", "2026-11-17T09:00", 90);
        diary.clock.set("2026-11-23T08:00");
        List<Portion> portions = diary.ledger.portions(W47, W47);
        assertThat(portions).hasSize(1);
        assertThat(portions.get(0).fate()).isEqualTo(Fate.LOST);
        assertThat(portions.get(0).by()).isNull();
        assertThat(portions.get(0).reason()).isEqualTo(diary.reason(Known.NOT_KNOWN));
        assertThat(portions.get(0).stretch()).isEqualTo(slot("2026-11-17T09:00", 90));
    }

    private List<Slot> givenAway() {
        return diary.ledger.portions(W47, W47).stream()
                .filter(Portion::isGivenAway)
                .map(Portion::stretch)
                .toList();
    }

    private PeriodLedger month(String first) {
        return PeriodLedger.of(
                new Period(Unit.MONTH, LocalDate.parse(first), Month.APRIL), diary.ledger.portions(W47, W49));
    }

    private static Slot slot(String start, int minutes) {
        return new Slot(LocalDateTime.parse(start), minutes);
    }
}
