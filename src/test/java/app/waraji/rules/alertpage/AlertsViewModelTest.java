package app.waraji.rules.alertpage;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.off.TimeOff;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Direction;
import app.waraji.kpi.MetricKind;
import app.waraji.kpi.Stage;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.rules.AlertStore;
import app.waraji.rules.RuleWords;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Taken;
import app.waraji.rules.history.History;
import app.waraji.rules.history.MetricFact;
import app.waraji.rules.history.NumberFact;
import app.waraji.rules.history.NumberFacts;
import app.waraji.rules.history.OutsideFacts;
import app.waraji.rules.history.PlanFacts;
import app.waraji.rules.history.TimeFacts;
import app.waraji.rules.history.ToldFacts;
import app.waraji.settings.WorkingHours;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Page views were never as many as last week. */
class AlertsViewModelTest {

    private static final Week LAST = Week.of(LocalDate.of(2026, 11, 9));

    private final SetClock clock = new SetClock("2026-11-19T09:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final List<Taken> notices = new ArrayList<>();
    private final AlertsViewModel model = new AlertsViewModel(
            new LookStore(this::history, new AlertStore(db, clock, Locale.JAPANESE)),
            new AllWays(),
            new DirectTasks(new Failures(sentence -> {}, "unexpected")),
            clock,
            notices::add);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatIsOldInADiaryNeverLookedAtIsNotShownOneADay() {
        model.look();
        assertThat(model.cards()).extracting(AlertRow::isGood).containsExactly(false, false, true);
        assertThat(model.goodProperty().get()).isEqualTo(1);
        assertThat(model.askingProperty().get()).isEqualTo(2);
    }

    @Test
    void goodNewsShowsWhatItWasReadFromInsteadOfItself() {
        model.look();
        RuleWords words = new RuleWords(Locale.JAPANESE);
        assertThat(good().alert().evidence())
                .extracting(row -> words.say(row.text()))
                .containsExactly("11/9の週 ページ表示: 180", "11/2の週 ページ表示: 103");
    }

    @Test
    void whatWasDoneIsSaid() {
        model.look();
        AlertRow row = good();
        model.ways(row).forEach(action -> model.take(row, action));
        assertThat(notices).containsExactly(Taken.said("COPY_TEXT"), Taken.said("PUT_INTO_REPORT"));
    }

    private AlertRow good() {
        return model.cards().stream().filter(AlertRow::isGood).findFirst().orElseThrow();
    }

    private History history() {
        MetricFact views = new MetricFact(
                1,
                "page-views",
                "ページ表示",
                Stage.REACH,
                MetricKind.COUNT,
                Direction.HIGHER,
                Cadence.WEEK,
                true,
                null,
                null,
                Set.of());
        List<NumberFact> values = new ArrayList<>();
        for (int ago = 0; ago < 13; ago++) {
            LocalDate monday = LAST.plus(-ago).monday();
            double value = ago == 0 ? 180 : 104 - ago;
            values.add(new NumberFact(
                    1,
                    monday,
                    value,
                    monday.plusDays(4).atTime(16, 0).atZone(clock.getZone()).toInstant()));
        }
        Reason notKnown = new Reason(1, Reason.Known.NOT_KNOWN, null, ReasonKind.UNKNOWN, 0);
        return History.of(
                new PlanFacts(List.of(), List.of(), List.of(), List.of(), notKnown, "不明"),
                new TimeFacts(WorkingHours.USUAL, TimeOff.NONE, List.of(), 0, Month.APRIL, clock.getZone()),
                new NumberFacts(List.of(views), List.of(), values),
                new ToldFacts(List.of(), List.of(), List.of(), List.of(), null),
                OutsideFacts.NONE,
                clock.instant());
    }

    /** Says which was taken. */
    private static final class AllWays implements Actions {
        @Override
        public Set<ActionKind> known() {
            return EnumSet.allOf(ActionKind.class);
        }

        @Override
        public Taken take(Action action) {
            return Taken.said(action.kind().name());
        }
    }
}
