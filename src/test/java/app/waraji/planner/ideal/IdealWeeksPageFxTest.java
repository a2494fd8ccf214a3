package app.waraji.planner.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.week.TemplatePage;
import app.waraji.settings.SettingsStore;
import java.time.LocalDateTime;
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

/** The window of the ideal weeks: its grid takes the keys of the week's grid. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class IdealWeeksPageFxTest {

    private final SetClock clock = new SetClock("2026-11-16T08:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final IdealWeekStore ideals = new IdealWeekStore(db, Locale.JAPANESE);

    @Start
    void open(Stage stage) {
        Fonts.load();
        ideals.add("通常", List.of());
        LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
        BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
        SettingsStore settings = new SettingsStore(db, Locale.JAPANESE);
        WeekSoFarStore soFar = new WeekSoFarStore(
                blocks,
                new CalendarStore(db, clock, Locale.JAPANESE),
                new TimeOffStore(db, Locale.JAPANESE),
                ledger,
                settings);
        DirectTasks tasks = new DirectTasks(new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected"));
        stage.setScene(new Scene(new Pane(), 1280, 800));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        new IdealWeeksPage(
                        ideals,
                        new ProposalStore(db, blocks, ideals, soFar, Locale.JAPANESE),
                        () -> new TemplatePage(
                                new ActivityStore(db, Locale.JAPANESE), settings, tasks, Locale.JAPANESE),
                        changes,
                        tasks,
                        Locale.JAPANESE)
                .edit(stage, Week.of(LocalDateTime.parse("2026-11-16T00:00")));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aBlockIsMadeMovedMadeLongerAndDuplicatedByKeyboard(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.targetWindow("理想の週");
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("newsletter").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        assertThat(blocks()).containsExactly("newsletter TUESDAY 555 75");

        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(blocks()).containsExactly("newsletter TUESDAY 555 75", "newsletter TUESDAY 630 75");
        robot.type(KeyCode.DELETE);
        assertThat(blocks()).containsExactly("newsletter TUESDAY 555 75");
    }

    private List<String> blocks() {
        return ideals.all().get(0).blocks().stream()
                .map(block -> block.title() + " " + block.day() + " " + block.startMinute() + " " + block.minutes())
                .toList();
    }
}
