package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.Repeating;
import app.waraji.planner.series.RepeatingStore;
import app.waraji.settings.Preferences;
import app.waraji.settings.SettingsStore;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeekViewModelTest {

    private static final LocalDateTime TUESDAY_NINE = LocalDateTime.parse("2026-11-17T09:00");
    private static final Duration AFTER_GRACE = Duration.ofMinutes(20);

    private final SetClock clock = new SetClock("2026-11-16T08:05");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final RepeatingStore repeats = Repeating.over(db, clock, ledger, blocks);
    private final WeekStore store = new WeekStore(
            blocks,
            new TaskStore(db, clock, Locale.JAPANESE),
            repeats,
            ledger,
            new CalendarStore(db, clock, Locale.JAPANESE),
            new ActivityStore(db, Locale.JAPANESE),
            new SettingsStore(db, Locale.JAPANESE));
    private final Failures failures = new Failures(
            sentence -> {
                throw new AssertionError(sentence);
            },
            "unexpected");
    private final WeekViewModel model = new WeekViewModel(store, new DirectTasks(failures), clock);

    @BeforeEach
    void activate() {
        model.activate(changes);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void drawingANewBlockOpensItsFormAndSavingPutsItOnTheGrid() {
        model.sketches().draw(Sketch.create(TUESDAY_NINE, TUESDAY_NINE.plusMinutes(75), 15));
        model.sketches().commit();
        assertThat(blocks()).isEmpty();
        assertThat(model.sketches().drawn()).map(Sketch::slot).contains(new Slot(TUESDAY_NINE, 90));

        Draft draft = model.sketches().draftProperty().get();
        model.sketches().save(filled(null, "SEO記事", Role.MARKETING, draft.slot(), false));
        assertThat(blocks()).containsExactly("SEO記事 2026-11-17T09:00 90");
        assertThat(model.selectedBlock()).map(Block::title).contains("SEO記事");
    }

    @Test
    void movingToALaterDayAsksForTheReasonAndAKeyAnswersIt() {
        plan("SEO記事");
        clock.pass(AFTER_GRACE);
        model.sketches().move(2, 0);
        model.sketches().commit();
        assertThat(model.question().askedProperty().get()).hasSize(1);

        model.question().answer(plan().reasons().get(1));
        assertThat(model.question().askedProperty().get()).isNull();
        assertThat(plan().displacements())
                .extracting(row -> row.reason().known())
                .containsExactly(Known.QUOTE_OR_DELIVERY);
    }

    @Test
    void leavingTheQuestionStopsNothingAndItCanBeAskedAgain() {
        plan("SEO記事");
        clock.pass(AFTER_GRACE);
        model.sketches().move(1, 0);
        model.sketches().commit();
        model.leaveQuestion();
        assertThat(blocks()).containsExactly("SEO記事 2026-11-18T09:00 60");
        assertThat(plan().displacements())
                .extracting(row -> row.reason().known())
                .containsExactly(Known.NOT_KNOWN);

        model.askAgainOfSelected();
        assertThat(model.question().askedProperty().get()).hasSize(1);
    }

    @Test
    void aNoteThatWasWrittenIsKeptEvenIfTheQuestionIsLeft() {
        plan("SEO記事");
        clock.pass(AFTER_GRACE);
        model.sketches().move(1, 0);
        model.sketches().commit();
        model.question().writeNote();
        model.question().noteProperty().set("A社");
        model.question().keepNote();
        model.leaveQuestion();
        assertThat(plan().displacements())
                .extracting(row -> row.reason().known() + " " + row.note())
                .containsExactly(Known.NOT_KNOWN + " A社");

        model.askAgainOfSelected();
        assertThat(model.question().noteProperty().get()).isEqualTo("A社");
        model.question().answer(plan().reasons().get(0));
        assertThat(plan().displacements())
                .extracting(row -> row.reason().known() + " " + row.note())
                .containsExactly(Known.URGENT_DEAL + " A社");
    }

    @Test
    void aCancelledSketchChangesNothing() {
        plan("SEO記事");
        model.sketches().move(2, 30);
        model.sketches().cancel();
        model.sketches().commit();
        assertThat(blocks()).containsExactly("SEO記事 2026-11-17T09:00 60");
    }

    @Test
    void arrowsMoveAndResizeWhatIsSelectedInOneChange() {
        plan("SEO記事");
        model.sketches().move(1, 0);
        model.sketches().move(0, 30);
        model.sketches().commit();
        model.sketches().resize(15);
        model.sketches().resize(15);
        model.sketches().commit();
        assertThat(blocks()).containsExactly("SEO記事 2026-11-18T09:30 90");
        db.undo();
        db.undo();
        assertThat(blocks()).containsExactly("SEO記事 2026-11-17T09:00 60");
    }

    @Test
    void theSameEndStateAgainTakesItAway() {
        plan("SEO記事");
        model.end(only(), BlockState.DONE);
        assertThat(only().state()).isEqualTo(BlockState.DONE);
        model.end(only(), BlockState.DONE);
        assertThat(only().state()).isEqualTo(BlockState.OPEN);
    }

    @Test
    void partlyAsksHowMuchAndKeepsTheRestInTheTray() {
        plan("SEO記事");
        model.end(only(), BlockState.PARTLY);
        assertThat(model.partlyProperty().get()).isEqualTo(only());
        model.endPartly(15);
        assertThat(only().doneMinutes()).isEqualTo(15);
        assertThat(plan().tray()).extracting(Placeable::minutes).containsExactly(45);
    }

    @Test
    void aTaskTypedIntoTheTrayIsPlacedByDragging() {
        model.tray().add("ホワイトペーパー構成 2h");
        model.tray().add("  ");
        Placeable task = plan().tray().get(0);
        assertThat(plan().tray()).hasSize(1);

        model.sketches().draw(Sketch.move(task, TUESDAY_NINE));
        model.sketches().commit();
        assertThat(blocks()).containsExactly("ホワイトペーパー構成 2026-11-17T09:00 120");
        assertThat(plan().tray()).isEmpty();
    }

    @Test
    void laterPutsTheBlockIntoTheTrayWithItsCountOfDeferrals() {
        plan("SEO記事");
        clock.pass(AFTER_GRACE);
        model.later(only());
        assertThat(blocks()).isEmpty();
        assertThat(plan().deferrals(plan().tray().get(0)).times()).isEqualTo(1);
    }

    @Test
    void theFormChangesWhatItIsAndWhenInOneStep() {
        plan("SEO記事");
        Slot later = new Slot(TUESDAY_NINE.plusHours(4), 30);
        model.sketches().save(filled(only(), "SEO 見出し", Role.SALES, later, true));
        assertThat(blocks()).containsExactly("SEO 見出し 2026-11-17T13:00 30");
        assertThat(only().role()).isEqualTo(Role.SALES);
        db.undo();
        assertThat(blocks()).containsExactly("SEO記事 2026-11-17T09:00 60");
    }

    @Test
    void anotherWeekIsShownWithItsOwnBlocksAndNothingHalfDoneGoesAlong() {
        plan("SEO記事");
        model.sketches().draftNew();
        model.showNextWeek();
        assertThat(plan().week()).isEqualTo(Week.of(LocalDate.parse("2026-11-23")));
        assertThat(plan().blocks()).isEmpty();
        assertThat(model.sketches().draftProperty().get()).isNull();
        model.showThisWeek();
        assertThat(blocks()).hasSize(1);
    }

    @Test
    void aHiddenPageReadsNothingMore() {
        WeekViewModel hidden = new WeekViewModel(store, new DirectTasks(failures), clock);
        hidden.activate(changes).cancel();
        plan("SEO記事");
        assertThat(hidden.planProperty().get().blocks()).isEmpty();
    }

    @Test
    void nothingHappensBeforeTheFirstWeekIsRead() {
        WeekViewModel unread = new WeekViewModel(store, new DirectTasks(failures), clock);
        unread.askAgainOfSelected();
        unread.question().answer(plan().reasons().get(0));
        unread.select(Neighbour.BELOW);
        unread.sketches().draftNew();
        assertThat(unread.sketches().isEmpty()).isTrue();
    }

    @Test
    void theRunningWeekComesUpByItselfOnMondayUnlessSomethingIsUnderWay() {
        model.sketches().draftNew();
        clock.set("2026-11-23T00:01");
        model.tick();
        assertThat(plan().week()).isEqualTo(Week.of(LocalDate.parse("2026-11-16")));

        model.showThisWeek();
        clock.set("2026-11-30T00:01");
        model.tick();
        assertThat(plan().week()).isEqualTo(Week.of(LocalDate.parse("2026-11-30")));
    }

    @Test
    void anotherWeekThanTheRunningOneStaysWhenADayBegins() {
        model.showNextWeek();
        clock.set("2026-11-17T00:01");
        model.tick();
        assertThat(plan().week()).isEqualTo(Week.of(LocalDate.parse("2026-11-23")));
    }

    @Test
    void whatAnUndoTakesAwayIsLetGoOf() {
        plan("SEO記事");
        model.sketches().move(1, 0);
        db.undo();
        assertThat(model.sketches().isEmpty()).isTrue();

        plan("SEO記事");
        model.sketches().draftSelected();
        model.end(only(), BlockState.PARTLY);
        db.undo();
        assertThat(model.sketches().isEmpty()).isTrue();
        assertThat(model.partlyProperty().get()).isNull();
    }

    @Test
    void theWeekendIsShownWhenSomethingStandsThere() {
        SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
        settings.change(all -> all.withWeekShown(new Preferences.WeekShown(5, 8, 19, false)));
        assertThat(plan().daysShown()).isEqualTo(5);
        plan("SEO記事");
        model.sketches().move(10, 0);
        model.sketches().move(3, 0);
        model.sketches().move(1, 0);
        assertThat(model.sketches().drawn()).map(drawn -> drawn.slot().day()).contains(LocalDate.parse("2026-11-20"));
        model.sketches().cancel();

        Slot saturday = new Slot(LocalDateTime.parse("2026-11-21T10:00"), 60);
        model.sketches().save(filled(null, "展示会", Role.SALES, saturday, false));
        assertThat(plan().daysShown()).isEqualTo(7);
    }

    @Test
    void aBlockOverMidnightCanStillBeMadeShorter() {
        Slot night = new Slot(TUESDAY_NINE.withHour(23).withMinute(30), 60);
        model.sketches().save(filled(null, "展示会の片付け", Role.MARKETING, night, false));
        model.sketches().resize(-15);
        model.sketches().commit();
        assertThat(only().minutes()).isEqualTo(45);
    }

    private void plan(String title) {
        model.sketches().save(filled(null, title, Role.MARKETING, new Slot(TUESDAY_NINE, 60), false));
    }

    private Block only() {
        assertThat(plan().blocks()).hasSize(1);
        return plan().blocks().get(0);
    }

    private WeekPlan plan() {
        return model.planProperty().get();
    }

    private List<String> blocks() {
        return plan().blocks().stream()
                .map(block -> block.title() + " " + block.start() + " " + block.minutes())
                .toList();
    }

    /** What somebody typed into a form that was opened for this block, or for a new one. */
    private static Draft filled(@Nullable Block block, String title, Role role, Slot slot, boolean isProtected) {
        return new Draft(new Draft.Subject(block, null), new Content(title, role, null, isProtected), slot, null);
    }
}
