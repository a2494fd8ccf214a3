package app.waraji.planner.ideal;

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
import app.waraji.planner.Role;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.week.UndatedWeek;
import app.waraji.settings.SettingsStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdealWeekStoreTest {

    private static final Week W47 = Week.of(LocalDateTime.parse("2026-11-16T00:00"));

    private final SetClock clock = new SetClock("2026-11-16T08:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final IdealWeekStore ideals = new IdealWeekStore(db, Locale.JAPANESE);
    private final ProposalStore proposals = new ProposalStore(
            db,
            blocks,
            ideals,
            new WeekSoFarStore(
                    blocks,
                    new CalendarStore(db, clock, Locale.JAPANESE),
                    new TimeOffStore(db, Locale.JAPANESE),
                    ledger,
                    new SettingsStore(db, Locale.JAPANESE)),
            Locale.JAPANESE);
    private final Failures failures = new Failures(
            sentence -> {
                throw new AssertionError(sentence);
            },
            "unexpected");

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void severalAreKeptInTheUsersOrder() {
        ideals.add("通常", List.of(block("SEO", "2026-11-17T09:30", 90, true)));
        ideals.add("月末", List.of());
        ideals.add("展示会の週", List.of());
        ideals.reorder(named("展示会の週"), -1);
        ideals.rename(named("月末"), "月末の週");
        ideals.remove(named("通常"));
        assertThat(ideals.all()).extracting(IdealWeek::name).containsExactly("展示会の週", "月末の週");

        assertThat(db.undo()).contains("理想の週「通常」を削除");
        assertThat(named("通常").blocks())
                .extracting(block -> block.in(W47))
                .containsExactly(block("SEO", "2026-11-17T09:30", 90, true));
    }

    @Test
    void beyondTheEndsOfTheListNothingIsReordered() {
        ideals.add("通常", List.of());
        ideals.reorder(named("通常"), -1);
        ideals.reorder(named("通常"), 1);
        assertThat(db.undoable()).contains("理想の週「通常」を追加");
    }

    @Test
    void itsBlocksAreMovedChangedAndTakenAway() {
        ideals.add("通常", List.of());
        long id = ideals.addBlock(named("通常"), onUndated("SEO", 1, 9, 60));
        ideals.changeBlock(named("通常"), id, onUndated("SEO記事", 3, 14, 120));
        assertThat(named("通常").blocks())
                .extracting(
                        block -> block.title() + " " + block.day() + " " + block.startMinute() + " " + block.minutes())
                .containsExactly("SEO記事 THURSDAY 840 120");
        ideals.removeBlock(named("通常"), id);
        assertThat(named("通常").blocks()).isEmpty();
        db.undo();
        assertThat(named("通常").minutes(Role.MARKETING)).isEqualTo(120);
    }

    @Test
    void applyingAddsWhatIsFreeAsOneChangeThatGivesNothingAway() {
        blocks.add(block("架電", "2026-11-24T10:00", 60, false));
        ideals.add(
                "通常",
                List.of(
                        block("SEO", "2026-11-16T09:00", 60, false),
                        block("重なる", "2026-11-17T10:30", 60, false),
                        block("メルマガ", "2026-11-18T09:00", 60, true)));
        ProposalsViewModel model = proposal(Origin.IDEAL_WEEK, W47.next());
        // Monday 23 November is Labour Thanksgiving Day.
        assertThat(model.proposalsProperty().get())
                .extracting(
                        each -> each.obstacle() == null ? "" : each.obstacle().title())
                .containsExactly("勤労感謝の日", "架電", "");
        assertThat(model.totalProperty().get()).isEqualTo(new ProposalsViewModel.Total(60, 60, 180, 1));

        model.apply();
        assertThat(blocks.placed(W47.next())).extracting(Block::title).containsExactly("架電", "メルマガ");
        assertThat(blocks.placed(W47.next()).get(1).isProtected()).isTrue();
        assertThat(ledger.displacements(W47.next())).isEmpty();
        assertThat(db.undo()).contains("「通常」を2026年 第48週に適用（1件）");
        assertThat(blocks.placed(W47.next())).extracting(Block::title).containsExactly("架電");
    }

    @Test
    void whatIsLeftOutIsNotAdded() {
        ideals.add(
                "通常",
                List.of(block("SEO", "2026-11-17T09:00", 60, false), block("メルマガ", "2026-11-18T09:00", 60, false)));
        ProposalsViewModel model = proposal(Origin.IDEAL_WEEK, W47);
        model.want(0, false);
        model.apply();
        assertThat(blocks.placed(W47)).extracting(Block::title).containsExactly("メルマガ");
    }

    @Test
    void copyingLastWeekTakesItAsItWasPlannedAndOpensItAgain() {
        blocks.add(block("SEO", "2026-11-17T09:00", 60, true));
        blocks.add(block("メルマガ", "2026-11-18T09:00", 60, false));
        blocks.add(block("架電", "2026-11-19T09:00", 60, false));
        List<Block> placed = blocks.placed(W47);
        blocks.finish(placed.get(0));
        blocks.skip(placed.get(1));
        blocks.finishPartly(placed.get(2), 15);
        Block rest = blocks.inTray(W47).get(0);
        blocks.move(rest, LocalDateTime.parse("2026-11-20T09:00"));

        ProposalsViewModel model = proposal(Origin.LAST_WEEK, W47.next());
        model.apply();
        assertThat(blocks.placed(W47.next()))
                .extracting(block -> block.title() + " " + block.start() + " " + block.minutes())
                .containsExactly("SEO 2026-11-24T09:00 60", "架電 2026-11-26T09:00 60");
        assertThat(blocks.placed(W47.next())).extracting(Block::state).containsOnly(BlockState.OPEN);
    }

    @Test
    void theFirstOneIsMadeFromTheWeekInOneStep() {
        blocks.add(block("SEO", "2026-11-17T09:00", 60, false));
        ProposalsViewModel model = proposal(Origin.IDEAL_WEEK, W47);
        assertThat(model.choices()).isEmpty();
        model.makeIdeal("通常");
        assertThat(model.choices()).extracting(Wishes::name).containsExactly("通常");
        assertThat(model.proposalsProperty().get())
                .extracting(
                        each -> each.obstacle() == null ? null : each.obstacle().kind())
                .containsExactly(Taken.Kind.ALREADY_THERE);
    }

    private ProposalsViewModel proposal(Origin origin, Week week) {
        ProposalsViewModel model = new ProposalsViewModel(origin, week, proposals, new DirectTasks(failures), clock);
        model.refresh();
        return model;
    }

    private IdealWeek named(String name) {
        return ideals.all().stream()
                .filter(week -> week.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static NewBlock block(String title, String start, int minutes, boolean isProtected) {
        Slot slot = new Slot(LocalDateTime.parse(start), minutes);
        return new NewBlock(title, Role.MARKETING, null, null, slot, isProtected);
    }

    private static NewBlock onUndated(String title, int day, int hour, int minutes) {
        Slot slot = new Slot(UndatedWeek.WEEK.monday().plusDays(day).atTime(hour, 0), minutes);
        return new NewBlock(title, Role.MARKETING, null, null, slot, false);
    }
}
