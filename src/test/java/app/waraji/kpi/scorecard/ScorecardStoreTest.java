package app.waraji.kpi.scorecard;

import static app.waraji.kpi.scorecard.Tracked.NOW;
import static app.waraji.kpi.scorecard.Tracked.marks;
import static app.waraji.kpi.scorecard.Tracked.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.kpi.Verdict;
import app.waraji.kpi.scorecard.Scorecard.Place;
import app.waraji.kpi.scorecard.Scorecard.Row;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScorecardStoreTest {

    private final Tracked tracked = new Tracked();

    @AfterEach
    void close() {
        tracked.close();
    }

    @Test
    void showsThirteenWeeksInTheOrderOfMoney() {
        tracked.show("cards", "orders", "calls", "inquiries", "opportunities");
        Scorecard card = tracked.store.read(NOW, 13);
        assertThat(card.weeks()).hasSize(13).last().isEqualTo(NOW);
        assertThat(card.rows())
                .extracting(row -> row.metric().key())
                .containsExactly("orders", "opportunities", "inquiries", "cards", "calls");
    }

    @Test
    void aWeekWithoutAnEntryIsAGapAndNotAZero() {
        tracked.show("inquiries");
        tracked.enter("inquiries", 2, 0);
        Row row = tracked.row("inquiries");
        assertThat(value(row, 10)).isEqualByComparingTo("0");
        assertThat(value(row, 11)).isNull();
        assertThat(tracked.shown(row.places().get(11))).isEmpty();
        assertThat(tracked.shown(row.places().get(10))).isEqualTo("0");
    }

    @Test
    void remindsOfTheWeekBeforeEvenBeforeTheFirstOneShown() {
        tracked.show("inquiries");
        tracked.enter("inquiries", 13, 7);
        assertThat(tracked.row("inquiries").places().get(0).before()).isEqualByComparingTo("7");
    }

    @Test
    void aRateOfFewIsToldInWordsAndNotJudged() {
        tracked.show("inquiries", "opportunities", "opportunity-rate");
        tracked.targets.aim(tracked.metric("opportunity-rate"), marks(10, 20, 30), false);
        tracked.enter("inquiries", 0, 3);
        tracked.enter("opportunities", 0, 1);
        tracked.enter("inquiries", 1, 12);
        tracked.enter("opportunities", 1, 4);
        Row row = tracked.row("opportunity-rate");
        assertThat(tracked.shown(row.form())).isEqualTo("3件中1件");
        assertThat(row.form().verdict()).isEqualTo(Verdict.NONE);
        assertThat(tracked.shown(row.places().get(11))).isEqualTo("33.3%");
        assertThat(row.isEntered()).isFalse();
    }

    @Test
    void judgesEachWeekByTheTargetThatHeldThen() {
        tracked.show("inquiries");
        tracked.clock.set("2026-10-05T09:00");
        tracked.targets.aim(tracked.metric("inquiries"), marks(1, 2, 3), false);
        tracked.clock.set("2026-11-16T09:00");
        tracked.targets.aim(tracked.metric("inquiries"), marks(3, 4, 5), false);
        tracked.enter("inquiries", 1, 2);
        tracked.enter("inquiries", 0, 2);
        tracked.enter("inquiries", 10, 2);
        Row row = tracked.row("inquiries");
        assertThat(row.places().get(11).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(row.form().verdict()).isEqualTo(Verdict.SHORT);
        assertThat(row.places().get(2).verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void asksLessOfAShortWeekWhereTheTargetGoesByWorkingDays() {
        tracked.show("calls");
        tracked.targets.aim(tracked.metric("calls"), marks(50, 100, 150), true);
        tracked.off.add(LocalDate.of(2026, 11, 19));
        tracked.off.add(LocalDate.of(2026, 11, 20));
        tracked.enter("calls", 0, 60);
        Row row = tracked.row("calls");
        assertThat(row.marks().goal()).isEqualByComparingTo("60");
        assertThat(row.verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void judgesNothingInAWeekWithoutAWorkingDay() {
        tracked.show("calls");
        tracked.targets.aim(tracked.metric("calls"), marks(50, 100, 150), true);
        NOW.monday().datesUntil(NOW.next().monday()).forEach(tracked.off::add);
        tracked.enter("calls", 0, 0);
        assertThat(tracked.row("calls").verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void aMonthlyMetricIsEnteredInItsMonth() {
        Metric followers = tracked.metrics.add(new Metric(
                0, null, "フォロワー", "人", Stage.REACH, MetricKind.LEVEL, Direction.HIGHER, Cadence.MONTH, null, 0, true));
        tracked.enter("フォロワー", 4, 120);
        Row row = tracked.row("フォロワー");
        // Of August the last two weeks are shown; of November only the form, where it is entered.
        assertThat(row.places())
                .extracting(Place::start)
                .containsExactly(
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1));
        assertThat(row.places()).extracting(Place::columns).containsExactly(2, 4, 4, 1);
        assertThat(row.form().column()).isEqualTo(12);
        assertThat(row.form().before()).isEqualByComparingTo("120");
        assertThat(row.metric().id()).isEqualTo(followers.id());
        assertThat(tracked.store.read(NOW, 13).left()).isZero();
        assertThat(tracked.store.read(NOW.plus(1), 13).left()).isZero();
        assertThat(tracked.store.read(NOW.plus(2), 13).left()).isOne();
    }

    @Test
    void saysThatAValueIsTheBestOfAllWeeksShown() {
        tracked.show("inquiries");
        for (int week = 1; week <= 9; week++) {
            tracked.enter("inquiries", week, 3);
        }
        tracked.enter("inquiries", 0, 3);
        assertThat(tracked.row("inquiries").isBest()).isFalse();
        tracked.enter("inquiries", 0, 4);
        assertThat(tracked.words.verdict(tracked.row("inquiries"))).isEqualTo("13週で最多");
    }

    @Test
    void tellsTheLatestVerdictWhereTheWeekHasNoValueYet() {
        tracked.show("inquiries");
        tracked.clock.set("2026-11-09T09:00");
        tracked.targets.aim(tracked.metric("inquiries"), marks(1, 2, 3), false);
        tracked.enter("inquiries", 1, 1);
        assertThat(tracked.words.verdict(tracked.row("inquiries"))).isEqualTo("● 最低以上 第46週");
    }
}
