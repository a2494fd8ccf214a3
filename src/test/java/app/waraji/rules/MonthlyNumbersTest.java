package app.waraji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.TimeOff;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.alert.Alert;
import app.waraji.rules.alert.Severity;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.NumberFact;
import app.waraji.rules.history.NumberFacts;
import app.waraji.rules.history.OutsideFacts;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.TargetFact;
import app.waraji.rules.history.TimeFacts;
import app.waraji.rules.history.ToldFacts;
import app.waraji.rules.history.WinFact;
import app.waraji.rules.policy.Gestures;
import app.waraji.rules.policy.Standings;
import app.waraji.settings.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers that are entered by the month are judged by the month. */
class MonthlyNumbersTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDateTime MID_NOVEMBER = LocalDateTime.parse("2026-11-12T09:00");
    private static final long FAIRS = 1;
    private static final long VISITS = 2;
    private static final long CALLS = 3;

    private final RuleEngine engine = RuleEngine.usual();
    private final List<MetricFact> metrics = new ArrayList<>();
    private final List<TargetFact> targets = new ArrayList<>();
    private final List<NumberFact> values = new ArrayList<>();

    @Test
    void aMonthThatFellFarShortIsBehindThePaceOfTheQuarter() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        aims(VISITS, null, 10.0);
        entered(VISITS, OCTOBER, 5);
        Alert alert = said("K2", MID_NOVEMBER).get(0);
        assertThat(alert.severity()).isEqualTo(Severity.DECISION);
        assertThat(words(alert)).isEqualTo("今期の合計は5、今の時点の目標は10です。残り2か月、1か月に13ずつで届きます(目安: 60%)。");
    }

    @Test
    void aMonthOnItsGoalIsNotBehind() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        aims(VISITS, null, 10.0);
        entered(VISITS, OCTOBER, 10);
        assertThat(said("K2", MID_NOVEMBER)).isEmpty();
    }

    @Test
    void threeMonthsBelowTheMinimumAreToldAsMonths() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        aims(VISITS, 10.0, null);
        entered(VISITS, OCTOBER.minusMonths(3), 12, 8, 9);
        assertThat(said("K3", MID_NOVEMBER)).isEmpty();
        entered(VISITS, OCTOBER, 7);
        assertThat(said("K3", MID_NOVEMBER)).singleElement().satisfies(alert -> {
            assertThat(new RuleWords(Locale.JAPANESE).say(alert.saying().text()))
                    .isEqualTo("「2」は3か月続けて下限を下回っています。");
            assertThat(new RuleWords(Locale.ENGLISH).say(alert.evidence().get(0).text()))
                    .contains("October 2026");
        });
    }

    @Test
    void aMonthFarFromTheOthersIsUnusual() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        entered(VISITS, OCTOBER.minusMonths(8), 100, 104, 97, 102, 99, 103, 98, 101);
        entered(VISITS, OCTOBER, 160);
        assertThat(said("K4", MID_NOVEMBER)).hasSize(1);
        // Until the next month is entered it is news of a month that is over.
        assertThat(said("K4", MID_NOVEMBER.plusMonths(1))).isEmpty();
    }

    @Test
    void monthsOfWorkWithoutAResponseAreTold() {
        tracks(FAIRS, Stage.MARKETING_ACTIVITY, Cadence.MONTH);
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        aims(FAIRS, null, 2.0);
        entered(FAIRS, OCTOBER.minusMonths(5), 2, 2, 3, 2, 2, 2);
        entered(VISITS, OCTOBER.minusMonths(13), 20, 22, 19, 21, 20, 22, 19, 21, 20, 20, 21, 19, 20, 20);
        assertThat(said("K5", MID_NOVEMBER)).hasSize(1);
        aims(FAIRS, null, 3.0);
        assertThat(said("K5", MID_NOVEMBER)).isEmpty();
    }

    @Test
    void theMonthBeforeIsAskedForOnTwoDaysOfTheNext() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        entered(VISITS, OCTOBER.minusMonths(1), 9);
        // The first working day is Monday the 2nd, the fifth Friday the 6th.
        assertThat(said("K1", LocalDateTime.parse("2026-11-02T09:59"))).isEmpty();
        assertThat(said("K1", LocalDateTime.parse("2026-11-02T10:00")))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.subject().kind()).isEqualTo(Subject.Kind.MONTH);
                    assertThat(words(alert)).isEqualTo("最後に入力したのは2026年9月で、1か月前です。翌月の最初の稼働日と5番目の稼働日の10時にだけお知らせします。");
                });
        assertThat(said("K1", LocalDateTime.parse("2026-11-03T12:00"))).isEmpty();
        assertThat(said("K1", LocalDateTime.parse("2026-11-06T10:00"))).hasSize(1);
        assertThat(said("K1", LocalDateTime.parse("2026-11-09T10:00"))).isEmpty();
        entered(VISITS, OCTOBER, 11);
        assertThat(said("K1", LocalDateTime.parse("2026-11-02T10:00"))).isEmpty();
    }

    @Test
    void aMonthNotEnteredHidesNothingOfWeeklyNumbers() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        tracks(CALLS, Stage.SALES_ACTIVITY, Cadence.WEEK);
        aims(CALLS, 20.0, null);
        for (int week = 1; week <= 8; week++) {
            entered(CALLS, Week.of(OCTOBER.plusDays(32)).plus(-week).monday(), 5);
        }
        History history = history(LocalDateTime.parse("2026-11-02T12:00"));
        Judgement judged = engine.judge(history, engine.look(history, Gestures.NONE), Standings.NONE, Gestures.NONE);
        assertThat(judged.heldBack())
                .filteredOn(each -> each.policy().equals("P6"))
                .isEmpty();
    }

    @Test
    void theFirstOfAMonthThatIsAMondayIsNoWeek() {
        tracks(VISITS, Stage.RESPONSE, Cadence.MONTH);
        tracks(CALLS, Stage.SALES_ACTIVITY, Cadence.WEEK);
        // The first of June is one.
        entered(VISITS, LocalDate.of(2026, 5, 1), 30, 30);
        assertThat(said("K1", LocalDateTime.parse("2026-06-05T17:00"))).hasSize(1);
    }

    private void tracks(long id, Stage stage, Cadence cadence) {
        metrics.add(new MetricFact(
                id,
                "m" + id,
                String.valueOf(id),
                stage,
                MetricKind.COUNT,
                Direction.HIGHER,
                cadence,
                true,
                null,
                null,
                stage == Stage.RESPONSE ? Set.of(FAIRS) : Set.of()));
    }

    private void aims(long metric, @Nullable Double minimum, @Nullable Double goal) {
        LocalDate from = LocalDate.of(2025, 1, 1);
        targets.add(new TargetFact(
                metric, from, minimum, goal, null, false, from.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /** One after the other, from this month or week on. */
    private void entered(long metric, LocalDate first, double... all) {
        LocalDate start = first;
        for (double each : all) {
            values.add(new NumberFact(metric, start, each, start.atStartOfDay().toInstant(ZoneOffset.UTC)));
            start = start.plusMonths(1);
        }
    }

    private List<Alert> said(String rule, LocalDateTime now) {
        return engine.look(rule, history(now), Gestures.NONE);
    }

    private static String words(Alert alert) {
        return new RuleWords(Locale.JAPANESE).say(alert.saying().why());
    }

    private History history(LocalDateTime now) {
        LocalDate begun = LocalDate.of(2025, 1, 6);
        Instant first = begun.atStartOfDay().toInstant(ZoneOffset.UTC);
        Reason notKnown = new Reason(1, Reason.Known.NOT_KNOWN, null, ReasonKind.UNKNOWN, 0);
        return History.of(
                new PlanFacts(List.of(), List.of(), List.of(), List.of(), notKnown, "not known"),
                new TimeFacts(WorkingHours.USUAL, TimeOff.NONE, List.of(), 180, Month.APRIL, ZoneOffset.UTC),
                new NumberFacts(metrics, targets, values),
                new ToldFacts(
                        List.of(new WinFact(1, begun, "win", null, first)), List.of(), List.of(), List.of(), null),
                OutsideFacts.NONE,
                now.toInstant(ZoneOffset.UTC));
    }
}
