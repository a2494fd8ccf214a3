package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.rules.AlertStore;
import app.waraji.rules.FactStore;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Actions;
import app.waraji.rules.alert.Evidence;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.alert.Taken;
import app.waraji.rules.alertpage.AlertsPage;
import app.waraji.rules.alertpage.EvidenceOpening;
import app.waraji.rules.alertpage.LookStore;
import app.waraji.rules.alertpage.Telling;
import app.waraji.rules.history.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A task was put off on three days: the card beside the week, and the page. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AlertsPageFxTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final SetClock clock = new SetClock("2026-11-09T08:30");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);
    private final List<String> notices = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Task task;
    private long block;
    private Node side;
    private AlertsPage page;

    @Start
    void open(Stage stage) {
        Fonts.load();
        task = stores.tasks().add(new NewTask("SEO article", Role.MARKETING, null, 60, null, null));
        block = stores.blocks()
                .add(new NewBlock(
                        task.title(),
                        Role.MARKETING,
                        null,
                        task.id(),
                        new Slot(LocalDateTime.parse("2026-11-09T14:00"), 60)))
                .blockId();
        for (int day = 9; day < 12; day++) {
            clock.set("2026-11-%02dT13:00".formatted(day));
            stores.blocks().move(block(), LocalDateTime.of(2026, 11, day + 1, 14, 0));
        }
        Histories histories = new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH);
        page = new AlertsPage(
                new LookStore(histories::read, new AlertStore(db, clock, Locale.ENGLISH)),
                stores.settings(),
                new AlertsPage.Surroundings(
                        new Pinning(),
                        new Rows(),
                        (span, ring) -> {
                            if (span.compareTo(SOON) < 0) {
                                ring.run();
                            }
                            return () -> {};
                        },
                        taken -> notices.add(taken.sentence()),
                        new Silence()),
                new DirectTasks(new Failures(notices::add, "unexpected")),
                clock,
                Locale.ENGLISH);
        side = page.cards(() -> {});
        page.watch(changes, Set.of(BlockStore.TOPIC, AlertStore.TOPIC));
        BorderPane root = new BorderPane(page.view());
        root.setRight(side);
        Scene scene = new Scene(root, 1500, 900);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        page.activate();
        stage.show();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static final class Silence implements Telling {
        @Override
        public boolean isOnDesktop() {
            return false;
        }

        @Override
        public void tell(String title, String sentence) {}

        @Override
        public void withdraw() {}
    }

    private final class Pinning implements Actions {
        private final PlannerWays ways = new PlannerWays(db, stores, clock, Locale.ENGLISH);

        @Override
        public Set<ActionKind> known() {
            return Set.of(ActionKind.PIN, ActionKind.SHRINK);
        }

        @Override
        public Taken take(Action action) {
            return action.kind() == ActionKind.PIN ? ways.pin(action) : ways.shrink(action);
        }
    }

    private final class Rows implements EvidenceOpening {
        @Override
        public boolean opens(Evidence row) {
            return row.kind().equals("displacement");
        }

        @Override
        public void open(Evidence row) {
            opened.add(row.kind());
        }
    }

    @Test
    void theCardPinsTheTaskWithoutGivingAnythingAway(FxRobot robot) {
        int given = displacements();
        robot.interact(() -> first(".button.accent", Button.class).fire());
        assertThat(block().isProtected()).isTrue();
        assertThat(displacements()).isEqualTo(given);
        assertThat(notices).hasSize(1);
        robot.interact(() -> db.undo());
        assertThat(block().isProtected()).isFalse();
        assertThat(block().start()).isEqualTo(LocalDateTime.parse("2026-11-12T14:00"));
    }

    @Test
    void aShorterBlockGivesNothingAwayEither(FxRobot robot) {
        int given = displacements();
        robot.interact(() -> new PlannerWays(db, stores, clock, Locale.ENGLISH)
                .shrink(Action.of(
                                ActionKind.SHRINK,
                                new Subject(Subject.Kind.TASK, task.id(), Phrase.said("SEO article")),
                                Phrase.NOTHING)
                        .lasting(30)));
        assertThat(block().minutes()).isEqualTo(30);
        assertThat(displacements()).isEqualTo(given);
    }

    @Test
    void theCardStaysTheSameNodeWhenSomethingElseChanges(FxRobot robot) {
        Node before = side.lookup(".alert-card");
        robot.interact(() -> stores.blocks()
                .add(new NewBlock(
                        "Calls", Role.SALES, null, null, new Slot(LocalDateTime.parse("2026-11-13T09:00"), 30))));
        assertThat(side.lookup(".alert-card")).isSameAs(before);
    }

    @Test
    void theRowsBehindItOpen(FxRobot robot) {
        robot.interact(
                () -> first(".alert-evidence .hyperlink", Hyperlink.class).fire());
        assertThat(opened).containsExactly("displacement");
    }

    @Test
    void theBadgeCountsWhatIsOpenAndTheListHoldsEveryRule(FxRobot robot) {
        assertThat(page.badge().getValue()).isNotNull();
        assertThat(page.view().lookupAll(".rule-cell")).hasSizeGreaterThan(25);
        assertThat(page.view().lookupAll(".strip-bar")).isNotEmpty();
    }

    private <T> T first(String selector, Class<T> type) {
        return type.cast(((Parent) side).lookup(selector));
    }

    private Block block() {
        return stores.blocks().find(block).orElseThrow();
    }

    private int displacements() {
        return new Histories(stores, new FactStore(db, Locale.ENGLISH), clock, Locale.ENGLISH)
                .read()
                .plan()
                .work(new Item(Item.Kind.TASK, task.id()))
                .displacementsAfter(Instant.MIN)
                .size();
    }
}
