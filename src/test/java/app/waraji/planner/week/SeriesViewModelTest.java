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
import app.waraji.planner.series.OnHoliday;
import app.waraji.planner.series.Recurrence;
import app.waraji.planner.series.Regular.Content;
import app.waraji.planner.series.Repeating;
import app.waraji.planner.series.Rhythm;
import app.waraji.planner.series.Scope;
import app.waraji.settings.SettingsStore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Repeating blocks on the week page: a series on Tuesdays at 9:00, seen on Monday 2026-11-16. */
class SeriesViewModelTest {

    private static final LocalDateTime TUESDAY_NINE = LocalDateTime.parse("2026-11-17T09:00");
    private static final Slot SLOT = new Slot(TUESDAY_NINE, 60);

    private final SetClock clock = new SetClock("2026-11-16T08:05");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final WeekStore store = new WeekStore(
            blocks,
            new TaskStore(db, clock, Locale.JAPANESE),
            Repeating.over(db, clock, ledger, blocks),
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
    void makeASeries() {
        model.activate(changes);
        model.sketches()
                .save(new Draft(new Draft.Subject(null, null), content("SEO"), SLOT, repeat(DayOfWeek.TUESDAY)));
        clock.pass(Duration.ofMinutes(20));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aNewBlockCanRepeatFromTheStart() {
        assertThat(starts()).containsExactly("11-17T09:00", "11-24T09:00", "12-01T09:00", "12-08T09:00");
        assertThat(model.planProperty().get().series()).hasSize(1);
    }

    @Test
    void movingOneIsDoneAtOnceAndOffersTheOthers() {
        model.move(only(), LocalDateTime.parse("2026-11-19T13:00"));
        assertThat(starts()).startsWith("11-19T13:00", "11-24T09:00");
        assertThat(model.question().askedProperty().get()).hasSize(1);
        assertThat(model.series().acceptOffer()).isTrue();
        assertThat(starts()).containsExactly("11-19T13:00", "11-26T13:00", "12-03T13:00", "12-10T13:00");
        assertThat(model.series().acceptOffer()).isFalse();
    }

    @Test
    void removingOneOffersToRemoveTheLaterOnes() {
        model.remove(only());
        assertThat(starts()).containsExactly("11-24T09:00", "12-01T09:00", "12-08T09:00");
        assertThat(model.series().acceptOffer()).isTrue();
        assertThat(starts()).isEmpty();
    }

    @Test
    void anOfferIsGoneWithAnUndoOrTheNextGesture() {
        model.move(only(), LocalDateTime.parse("2026-11-19T13:00"));
        db.undo();
        assertThat(model.series().offerProperty().get()).isNull();
        model.move(only(), LocalDateTime.parse("2026-11-18T13:00"));
        model.end(only(), BlockState.DONE);
        assertThat(model.series().offerProperty().get()).isNull();
    }

    @Test
    void aChangeInTheFormAsksForWhichOnesItIsMeant() {
        model.sketches().draftOf(only());
        Draft open = model.sketches().draftProperty().get();
        Draft renamed = new Draft(open.of(), content("記事"), open.slot(), open.repeat());
        model.sketches().save(renamed);
        assertThat(renamed.scopes()).containsExactly(Scope.THIS, Scope.LATER, Scope.ALL);
        assertThat(model.sketches().unscopedProperty().get()).isEqualTo(renamed);
        model.sketches().save(Scope.LATER);
        assertThat(model.sketches().draftProperty().get()).isNull();
        assertThat(titles()).containsExactly("記事", "記事", "記事", "記事");
    }

    @Test
    void onlyThisOneIsChangedWhereThatIsMeant() {
        model.sketches().draftOf(only());
        Draft open = model.sketches().draftProperty().get();
        model.sketches().save(new Draft(open.of(), content("記事"), open.slot(), open.repeat()));
        model.sketches().save(Scope.THIS);
        assertThat(titles()).containsExactly("記事", "SEO", "SEO", "SEO");
    }

    @Test
    void anotherRuleCannotBeMeantForThisOneOnly() {
        model.sketches().draftOf(only());
        Draft open = model.sketches().draftProperty().get();
        Draft also = new Draft(open.of(), open.content(), open.slot(), repeat(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
        assertThat(also.scopes()).containsExactly(Scope.LATER, Scope.ALL);
        model.sketches().save(also);
        model.sketches().save(Scope.LATER);
        assertThat(starts()).startsWith("11-17T09:00", "11-20T09:00", "11-24T09:00", "11-27T09:00");
    }

    @Test
    void savingWithoutAChangeAsksNothing() {
        model.sketches().draftOf(only());
        model.sketches().save(model.sketches().draftProperty().get());
        assertThat(model.sketches().unscopedProperty().get()).isNull();
        assertThat(db.undoable()).contains("定例枠「SEO」を追加（毎週 火）");
    }

    @Test
    void aBlockThatNoLongerRepeatsIsTheLastOfItsSeries() {
        model.sketches().draftOf(only());
        Draft open = model.sketches().draftProperty().get();
        model.sketches().save(new Draft(open.of(), open.content(), open.slot(), null));
        assertThat(starts()).containsExactly("11-17T09:00");
    }

    @Test
    void aWeekFarAheadShowsTheSeriesToo() {
        model.show(Week.of(TUESDAY_NINE).plus(150));
        assertThat(model.planProperty().get().blocks()).hasSize(1);
    }

    private Block only() {
        return model.planProperty().get().blocks().get(0);
    }

    private static Content content(String title) {
        return new Content(title, Role.MARKETING, null, false);
    }

    private static Repeat repeat(DayOfWeek... days) {
        Recurrence rule = Recurrence.from(TUESDAY_NINE.toLocalDate(), new Rhythm.Weekly(Set.of(days)));
        return new Repeat(rule, OnHoliday.KEEP);
    }

    private List<String> titles() {
        return fourWeeks().stream().map(Block::title).toList();
    }

    private List<String> starts() {
        return fourWeeks().stream().map(block -> shortened(block.start())).toList();
    }

    private List<Block> fourWeeks() {
        List<Block> found = new ArrayList<>();
        Week first = Week.of(LocalDate.parse("2026-11-16"));
        for (int i = 0; i < 4; i++) {
            found.addAll(blocks.placed(first.plus(i)));
        }
        return found;
    }

    private static String shortened(@Nullable LocalDateTime start) {
        return start == null ? "" : start.toString().substring(5);
    }
}
