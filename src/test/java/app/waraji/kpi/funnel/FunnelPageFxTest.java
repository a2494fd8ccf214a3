package app.waraji.kpi.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.MetricStore;
import app.waraji.settings.SettingsStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FunnelPageFxTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final SetClock clock = new SetClock("2026-11-19T15:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    private final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);

    @Start
    void open(Stage stage) {
        Fonts.load();
        enter("opportunities", 3);
        enter("orders", 1);
        DirectTasks tasks = new DirectTasks(new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected"));
        FunnelPage page = new FunnelPage(
                new FunnelStore(metrics, measurements, new SettingsStore(db, Locale.JAPANESE), clock),
                changes,
                tasks,
                clock,
                Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        Scene scene = new Scene(root, 1100, 600);
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
    void showsTheQuarterAndWhatIsEnteredMeanwhile(FxRobot robot) {
        assertThat(texts(robot)).contains("2026年度 第3四半期", "3件", "1件", "3件中1件");
        robot.interact(() -> enter("inquiries", 12));
        assertThat(texts(robot)).contains("12件", "25%（12件中3件）");
    }

    @Test
    void keysTurnToOtherDaysAndAnyDaysCanBeChosen(FxRobot robot) {
        robot.type(KeyCode.M);
        assertThat(texts(robot)).contains("2026年11月");
        robot.type(KeyCode.PAGE_UP);
        assertThat(texts(robot)).contains("2026年10月").anyMatch(text -> text.startsWith("この期間に数字のある段階"));
        robot.type(KeyCode.Y);
        assertThat(texts(robot)).contains("2026年度", "3件中1件");
        robot.interact(() -> robot.lookup(".toggle-button")
                .match(node -> ((ToggleButton) node).getText().equals("期間指定"))
                .queryAs(ToggleButton.class)
                .fire());
        robot.interact(
                () -> robot.lookup("#funnel-first").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 11, 19)));
        robot.interact(
                () -> robot.lookup("#funnel-last").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 11, 22)));
        // Four days of the week: four sevenths of three.
        assertThat(texts(robot)).contains("2件中1件");
    }

    private void enter(String key, int value) {
        measurements.enter(metrics.find(key).orElseThrow(), MONDAY, BigDecimal.valueOf(value), "");
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }
}
