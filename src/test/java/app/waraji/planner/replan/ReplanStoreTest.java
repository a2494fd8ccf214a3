package app.waraji.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
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
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.WeekLedger;
import app.waraji.settings.SettingsStore;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monday 2026-11-16 at eight a week is planned; on Wednesday at one it is mended. */
class ReplanStoreTest {

    private static final Week W47 = Week.of(LocalDateTime.parse("2026-11-16T00:00"));

    private final SetClock clock = new SetClock("2026-11-16T08:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final TaskStore tasks = new TaskStore(db, clock, Locale.JAPANESE);
    private final FreeTimeStore freeTime = new FreeTimeStore(
            blocks,
            new CalendarStore(db, clock, Locale.JAPANESE),
            new TimeOffStore(db, Locale.JAPANESE),
            new SettingsStore(db, Locale.JAPANESE),
            clock);
    private final ReplanStore store =
            new ReplanStore(db, new ReplanStore.Parts(blocks, tasks, ledger, freeTime), clock, Locale.JAPANESE);
    private final Failures failures = new Failures(
            sentence -> {
                throw new AssertionError(sentence);
            },
            "unexpected");
    private final ReplanViewModel model = new ReplanViewModel(store, new DirectTasks(failures));

    @BeforeEach
    void plan() {
        add("SEO", "2026-11-16T09:00", 60);
        add("メルマガ", "2026-11-17T09:00", 90);
        add("ブログ", "2026-11-17T14:00", 60);
        add("事例", "2026-11-18T09:00", 60);
        add("展示会", "2026-11-19T09:00", 60);
        clock.pass(Duration.ofMinutes(20));
        tasks.add(new NewTask("先週の宿題", Role.MARKETING, null, 45, W47.previous(), null));
        tasks.add(new NewTask("今週の宿題", Role.MARKETING, null, 45, W47, null));
        blocks.skip(block("ブログ"));
        blocks.finishPartly(block("事例"), 15);
        clock.pass(Duration.ofHours(53));
        model.activate(changes);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void findsAllThatSlipped() {
        assertThat(model.mendedProperty().get())
                .extracting(each -> each.slip().title() + " " + each.slip().minutes() + " "
                        + each.slip().cause())
                .containsExactly(
                        "先週の宿題 45 OVERDUE", "事例 45 REST", "SEO 60 UNANSWERED", "メルマガ 90 UNANSWERED", "ブログ 60 SKIPPED");
    }

    @Test
    void suggestsTheNextFreeSlotsButLeavesWhatWasSkipped() {
        assertThat(model.mendedProperty().get())
                .extracting(each -> each.to() == null
                        ? each.choice().name()
                        : each.to().start() + " " + each.to().minutes())
                .containsExactly(
                        "2026-11-18T13:30 45",
                        "2026-11-18T14:15 45",
                        "2026-11-18T15:00 60",
                        "2026-11-18T16:00 90",
                        "KEEP");
    }

    @Test
    void everyChoiceIsDoneInOneChangeAndOneUndoTakesAllBack() {
        List<Block> before = blocks.placed(W47);
        WeekLedger ledgerBefore = ledger.week(W47);
        choose("先週の宿題", Choice.DROP);
        choose("事例", Choice.NEXT_WEEK);
        choose("SEO", Choice.SHRINK);
        choose("メルマガ", Choice.DONE);
        choose("ブログ", Choice.NEXT_FREE);
        model.apply();

        assertThat(block("SEO").slot()).isEqualTo(new Slot(LocalDateTime.parse("2026-11-18T13:30"), 30));
        assertThat(block("メルマガ").state()).isEqualTo(BlockState.DONE);
        assertThat(block("ブログ").slot()).isEqualTo(new Slot(LocalDateTime.parse("2026-11-18T14:00"), 60));
        assertThat(block("ブログ").state()).isEqualTo(BlockState.OPEN);
        assertThat(blocks.placed(W47.next())).extracting(Block::title).containsExactly("事例");
        assertThat(tasks.toPlace(W47)).extracting(task -> task.title()).containsExactly("今週の宿題");

        assertThat(db.undo()).contains("今週を立て直す（5件）");
        assertThat(blocks.placed(W47)).isEqualTo(before);
        assertThat(ledger.week(W47)).isEqualTo(ledgerBefore);
        assertThat(tasks.toPlace(W47)).hasSize(2);
    }

    @Test
    void everyMinuteGivenAwayCountsOnceUnderTheOneReason() {
        for (Mended each : model.mendedProperty().get()) {
            choose(each.slip().title(), Choice.KEEP);
        }
        choose("SEO", Choice.SHRINK);
        model.reasonProperty().set(reason(Reason.Known.URGENT_DEAL));
        WeekLedger before = ledger.week(W47);
        model.apply();
        WeekLedger after = ledger.week(W47);
        assertThat(after.planned()).isEqualTo(before.planned());
        assertThat(after.givenAway() - before.givenAway()).isEqualTo(60);
        assertThat(after.rescheduled()).isEqualTo(30);
        assertThat(after.byReason())
                .anyMatch(share -> share.reason().known() == Reason.Known.URGENT_DEAL && share.minutes() == 60);
    }

    @Test
    void whatIsLeftWithoutAReasonCanBeAnsweredLater() {
        model.apply();
        assertThat(ledger.displacements(W47))
                .extracting(row -> row.reason().known())
                .contains(Reason.Known.NOT_KNOWN);
    }

    @Test
    void whatStandsIsNeverMoved() {
        Block exhibition = block("展示会");
        model.apply();
        assertThat(block("展示会")).isEqualTo(exhibition);
        List<Slot> slots = blocks.placed(W47).stream()
                .filter(block -> block.state() != BlockState.SKIPPED)
                .map(Block::slot)
                .toList();
        for (Slot slot : slots) {
            assertThat(slots.stream().filter(slot::overlaps)).containsExactly(slot);
        }
    }

    @Test
    void aChangeElsewhereKeepsWhatWasChosen() {
        choose("SEO", Choice.DROP);
        blocks.finish(block("メルマガ"));
        assertThat(model.mendedProperty().get())
                .extracting(each -> each.slip().title() + " " + each.choice())
                .contains("SEO DROP")
                .noneMatch(row -> row.startsWith("メルマガ"));
    }

    @Test
    void nothingIsChangedWhereEverythingIsKept() {
        for (Mended each : model.mendedProperty().get()) {
            choose(each.slip().title(), Choice.KEEP);
        }
        String before = db.undoable().orElseThrow();
        model.apply();
        assertThat(db.undoable()).contains(before);
    }

    private void add(String title, String start, int minutes) {
        blocks.add(new NewBlock(title, Role.MARKETING, null, null, new Slot(LocalDateTime.parse(start), minutes)));
    }

    private void choose(String title, Choice choice) {
        List<Mended> rows = model.mendedProperty().get();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).slip().title().equals(title)) {
                model.choose(i, choice);
            }
        }
    }

    private Block block(String title) {
        return blocks.placed(W47).stream()
                .filter(block -> block.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Reason reason(Reason.Known known) {
        return ledger.reasons().stream()
                .filter(reason -> reason.known() == known)
                .findFirst()
                .orElseThrow();
    }
}
