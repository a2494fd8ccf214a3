package app.waraji.planner.month;

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
import app.waraji.kernel.Week;
import app.waraji.planner.BlockStore;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.series.Repeating;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The month in a real scene. */
@ExtendWith(ApplicationExtension.class)
class MonthPageFxTest {

    private final SetClock clock = new SetClock("2026-11-17T08:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final List<Week> opened = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
        BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
        MonthStore store = new MonthStore(
                blocks,
                Repeating.over(db, clock, ledger, blocks).series(),
                ledger,
                new CalendarStore(db, clock, Locale.JAPANESE),
                new TimeOffStore(db, Locale.JAPANESE),
                new SettingsStore(db, Locale.JAPANESE));
        Failures failures = new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected");
        MonthPage page = new MonthPage(
                store,
                new MonthPage.Weeks(() -> Week.of(LocalDate.now(clock)), opened::add),
                changes,
                new DirectTasks(failures),
                clock,
                Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        Scene scene = new Scene(root, 1280, 800);
        Theme.LIGHT.apply(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, page::pressed);
        stage.setScene(scene);
        stage.show();
        page.activate();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theKeysChooseADayWhichIsSpokenAndEnterOpensItsWeek(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup(".month-grid").query().getAccessibleText()).contains("11/24 火", "第48週");
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(Week.of(LocalDate.parse("2026-11-24")));
    }

    @Test
    void aClickOnADayOpensItsWeek(FxRobot robot) {
        robot.clickOn(robot.lookup(".month-day").nth(8).<MonthDayCell>query());
        assertThat(opened).containsExactly(Week.of(LocalDate.parse("2026-11-03")));
    }
}
