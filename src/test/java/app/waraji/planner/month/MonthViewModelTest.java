package app.waraji.planner.month;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.series.Repeating;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthViewModelTest {

    private final SetClock clock = new SetClock("2026-11-17T08:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);
    private final MonthStore store = new MonthStore(
            blocks,
            Repeating.over(db, clock, ledger, blocks).series(),
            ledger,
            new CalendarStore(db, clock, Locale.JAPANESE),
            off,
            new SettingsStore(db, Locale.JAPANESE));
    private final List<Week> opened = new ArrayList<>();
    private final MonthViewModel model = new MonthViewModel(
            store,
            new DirectTasks(new Failures(
                    sentence -> {
                        throw new AssertionError(sentence);
                    },
                    "unexpected")),
            clock,
            () -> Week.of(LocalDate.now(clock)),
            opened::add);

    @BeforeEach
    void activate() {
        model.activate(changes);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void everyWeekThatTheMonthTouchesIsARow() {
        assertThat(model.planProperty().get().rows())
                .extracting(row -> row.week().toString())
                .containsExactly("2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48", "2026-W49");
    }

    @Test
    void aDayShowsWhatIsPlannedDoneAndWhatElseTakesTime() {
        add(Role.MARKETING, "2026-11-18T09:00", 60);
        add(Role.SALES, "2026-11-18T13:00", 90);
        long done = add(Role.MARKETING, "2026-11-18T10:00", 30);
        blocks.finish(blocks.find(done).orElseThrow());
        long skipped = add(Role.MARKETING, "2026-11-18T15:00", 45);
        blocks.skip(blocks.find(skipped).orElseThrow());

        MonthDay day = day("2026-11-18");
        assertThat(day.planned()).isEqualTo(90);
        assertThat(day.done()).isEqualTo(30);
        assertThat(day.load()).isEqualTo(90);
    }

    @Test
    void aWeekShowsWhatItsLedgerSays() {
        add(Role.MARKETING, "2026-11-18T09:00", 60);
        assertThat(model.selectedRow().orElseThrow().ledger()).isEqualTo(ledger.week(Week.of(LocalDate.now(clock))));
    }

    @Test
    void holidaysAreNamed() {
        assertThat(day("2026-11-23").off()).containsExactly("勤労感謝の日");
        assertThat(day("2026-11-24").isOff()).isFalse();

        LocalDate tuesday = LocalDate.parse("2026-11-24");
        off.close(tuesday, tuesday, "創立記念日");
        off.add(Absence.days(AbsenceKind.LEAVE, tuesday, tuesday.plusDays(1)));
        assertThat(day("2026-11-24").off()).hasSize(2).startsWith("創立記念日");
        assertThat(day("2026-11-25").isOff()).isTrue();
    }

    @Test
    void theKeysGoOnIntoTheNextMonth() {
        model.moveSelection(7);
        model.moveSelection(7);
        assertThat(model.selectedProperty().get()).isEqualTo("2026-12-01");
        assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2026, 12));
        model.showThisMonth();
        assertThat(model.selectedProperty().get()).isEqualTo("2026-11-17");
    }

    @Test
    void theLastDayOfALongMonthTurnsToTheLastOfAShortOne() {
        model.moveSelection(-17);
        assertThat(model.selectedProperty().get()).isEqualTo("2026-10-31");
        model.showNextMonth();
        assertThat(model.selectedProperty().get()).isEqualTo("2026-11-30");
    }

    @Test
    void enterOpensTheWeekOfTheSelectedDay() {
        model.moveSelection(7);
        model.openSelected();
        assertThat(opened).containsExactly(Week.of(LocalDate.parse("2026-11-24")));
    }

    private long add(Role role, String start, int minutes) {
        return blocks.add(new NewBlock("枠", role, null, null, new Slot(LocalDateTime.parse(start), minutes)))
                .blockId();
    }

    private MonthDay day(String date) {
        LocalDate wanted = LocalDate.parse(date);
        return model.planProperty().get().rows().stream()
                .flatMap(row -> row.days().stream())
                .filter(day -> day.date().equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
