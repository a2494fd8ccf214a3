package app.waraji.planner.ledgerpage;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Period;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.ledgerpage.PeriodReading.Share;
import app.waraji.settings.Preferences;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerViewModelTest {

    private final Notebook notebook = new Notebook();
    private final List<Week> opened = new ArrayList<>();
    private final Failures failures = new Failures(
            sentence -> {
                throw new AssertionError(sentence);
            },
            "unexpected");
    private final LedgerViewModel model =
            new LedgerViewModel(notebook.periods, new DirectTasks(failures), notebook.clock, opened::add);

    @BeforeEach
    void activate() {
        model.activate(notebook.changes);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void theRowsBehindAReasonANoteAndAnHourAreThoseThatMadeItUp() {
        Block seo = notebook.plan("SEO", "2026-11-17T09:30", 90);
        Block mail = notebook.plan("Mail", "2026-11-18T13:00", 60);
        notebook.giveAway(seo, "2026-11-19T09:00", Known.URGENT_DEAL, "A社");
        notebook.giveAway(mail, "2026-11-20T09:00", Known.MEETING, "");
        assertThat(titles()).containsExactly("Mail", "SEO");
        assertThat(reading().byReason()).extracting(Share::minutes).containsExactly(90, 60);
        assertThat(reading().byNote()).containsExactly(new Share<>("A社", 90), new Share<>("", 60));

        model.showOnly(new Filter.ByReason(notebook.reason(Known.MEETING)));
        assertThat(titles()).containsExactly("Mail");
        model.showOnly(new Filter.ByNote("A社"));
        assertThat(titles()).containsExactly("SEO");
        Filter hour = new Filter.ByHour(DayOfWeek.TUESDAY, 10);
        model.showOnly(hour);
        assertThat(titles()).containsExactly("SEO");
        assertThat(hour.minutesOf(model.rows().get(0))).isEqualTo(60);
        assertThat(reading().heatMap().at(DayOfWeek.TUESDAY, 9)).isEqualTo(30);
        model.showOnly(hour);
        assertThat(titles()).containsExactly("Mail", "SEO");
    }

    @Test
    void aNewReasonKeepsTheNoteANewNoteKeepsTheReasonAndTheRowStaysSelected() {
        notebook.giveAway(notebook.plan("SEO", "2026-11-17T09:00", 90), "2026-11-19T09:00", Known.URGENT_DEAL, "A社");
        model.select(model.rows().get(0));
        model.answer(selected(), notebook.reason(Known.COMPLAINT));
        assertThat(selected().reason().known()).isEqualTo(Known.COMPLAINT);
        assertThat(selected().note()).isEqualTo("A社");
        model.note(selected(), " B社 ");
        assertThat(selected().reason().known()).isEqualTo(Known.COMPLAINT);
        assertThat(selected().note()).isEqualTo("B社");
        assertThat(reading().notes()).containsExactly("B社", "A社");

        notebook.db.undo();
        assertThat(selected().note()).isEqualTo("A社");
    }

    @Test
    void quartersFollowTheFiscalYearOfTheSettings() {
        model.showBy(Period.Unit.QUARTER);
        assertThat(model.periodProperty().get().from()).isEqualTo(LocalDate.parse("2026-10-01"));
        notebook.settings.change(before -> before.withReckoning(new Preferences.Reckoning(Month.FEBRUARY, null)));
        assertThat(model.periodProperty().get().from()).isEqualTo(LocalDate.parse("2026-08-01"));
        model.showToday();
        assertThat(model.periodProperty().get().from()).isEqualTo(LocalDate.parse("2026-11-01"));
        model.showPrevious();
        assertThat(model.periodProperty().get().lastDay()).isEqualTo(LocalDate.parse("2026-10-31"));
    }

    @Test
    void whatWasPutOffOnThreeDaysIsListedWithItsHistory() {
        Block seo = notebook.plan("SEO", "2026-11-17T09:00", 90);
        notebook.giveAway(seo, "2026-11-18T09:00", Known.URGENT_DEAL, "");
        notebook.giveAway(seo, "2026-11-19T09:00", Known.URGENT_DEAL, "");
        pass(1);
        notebook.giveAway(seo, "2026-11-20T09:00", Known.DAY_OFF, "");
        pass(1);
        notebook.giveAway(seo, "2026-11-24T09:00", Known.MEETING, "");
        assertThat(reading().often()).isEmpty();
        pass(1);
        notebook.giveAway(seo, "2026-12-01T09:00", Known.MEETING, "");
        assertThat(reading().often())
                .extracting(each ->
                        each.deferrals().times() + " " + each.deferrals().firstPlannedOn() + " "
                                + each.work().block().start())
                .containsExactly("3 2026-11-17 2026-12-01T09:00");

        model.showOften(true);
        assertThat(model.rows()).hasSize(5);
        assertThat(model.rows().get(0).from().start()).isEqualTo(LocalDateTime.parse("2026-11-24T09:00"));
        model.open(model.rows().get(4).week());
        assertThat(opened).containsExactly(Week.of(LocalDate.parse("2026-11-17")));
    }

    @Test
    void whatNobodyDecidedIsARowWithoutAGesture() {
        notebook.plan("SEO", "2026-11-17T09:00", 90);
        notebook.clock.set("2026-11-24T08:00");
        model.showToday();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.rows().get(0).displacement()).isNull();
        assertThat(model.rows().get(0).reason()).isEqualTo(notebook.reason(Known.NOT_KNOWN));
        model.answer(model.rows().get(0), notebook.reason(Known.MEETING));
        assertThat(notebook.db.undoable())
                .hasValueSatisfying(label -> assertThat(label).contains("SEO"));
    }

    private void pass(int days) {
        notebook.clock.pass(Duration.ofDays(days));
    }

    private List<String> titles() {
        return model.rows().stream().map(GivenRow::title).toList();
    }

    private PeriodReading reading() {
        PeriodReading reading = model.readingProperty().get();
        if (reading == null) {
            throw new AssertionError("nothing was read");
        }
        return reading;
    }

    private GivenRow selected() {
        GivenRow row = model.selectedProperty().get();
        if (row == null) {
            throw new AssertionError("no row is selected");
        }
        return row;
    }
}
