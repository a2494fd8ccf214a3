package app.waraji.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.free.FreeTimeStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.settings.SettingsStore;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window in which the week is put right, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReplanPageFxTest {

    private static final Week W47 = Week.of(LocalDateTime.parse("2026-11-16T00:00"));

    private final SetClock clock = new SetClock("2026-11-16T08:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        add("SEO", "2026-11-16T09:00");
        add("メルマガ", "2026-11-16T10:00");
        clock.pass(Duration.ofHours(26));
        FreeTimeStore freeTime = new FreeTimeStore(
                blocks,
                new CalendarStore(db, clock, Locale.JAPANESE),
                new TimeOffStore(db, Locale.JAPANESE),
                new SettingsStore(db, Locale.JAPANESE),
                clock);
        ReplanStore.Parts parts =
                new ReplanStore.Parts(blocks, new TaskStore(db, clock, Locale.JAPANESE), ledger, freeTime);
        Failures failures = new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected");
        stage.setScene(new Scene(new Pane(), 1280, 800));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        new ReplanPage(
                        new ReplanStore(db, parts, clock, Locale.JAPANESE),
                        changes,
                        new DirectTasks(failures),
                        Locale.JAPANESE,
                        notices::add)
                .open(stage);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void digitsChooseArrowsGoOnAndEnterAppliesAll(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DIGIT2).type(KeyCode.DOWN).type(KeyCode.DIGIT5).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(blocks.placed(W47)).extracting(Block::title).containsExactly("SEO");
        assertThat(blocks.placed(W47))
                .extracting(Block::slot)
                .containsExactly(new Slot(LocalDateTime.parse("2026-11-17T10:00"), 30));
        assertThat(notices).containsExactly("2件の枠を立て直しました。");
    }

    @Test
    void escapeLeavesAllAsItWas(FxRobot robot) {
        List<Block> before = blocks.placed(W47);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DIGIT5).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(blocks.placed(W47)).isEqualTo(before);
        assertThat(robot.lookup(".replan-window").tryQuery()).isEmpty();
    }

    private void add(String title, String start) {
        blocks.add(new NewBlock(title, Role.MARKETING, null, null, new Slot(LocalDateTime.parse(start), 60)));
    }
}
