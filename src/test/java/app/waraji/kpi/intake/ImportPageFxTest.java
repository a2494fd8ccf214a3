package app.waraji.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.MeasurementStore;
import app.waraji.kpi.Metric;
import app.waraji.kpi.MetricStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The steps of an import, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportPageFxTest {

    @TempDir
    private static Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), ZoneOffset.UTC);
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final MetricStore metrics = new MetricStore(db, Locale.JAPANESE);
    private final MeasurementStore measurements = new MeasurementStore(db, clock, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();

    @Start
    void open(Stage stage) throws IOException {
        Fonts.load();
        Path file = folder.resolve("chart.csv");
        Files.writeString(file, "日付,クリック数,表示回数\n2026/3/2,5,100\n2026/3/3,6,100\n合計,11,200\n");
        Failures failures = new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected");
        stage.setScene(new Scene(new Pane(), 1280, 800));
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
        new ImportPage(
                        new ImportStore(db, metrics, measurements, clock, Locale.JAPANESE),
                        new ProfileStore(db, Locale.JAPANESE),
                        new DirectTasks(failures),
                        Locale.JAPANESE,
                        notices::add)
                .open(stage, file);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void enterGoesFromStepToStepAndImports(FxRobot robot) {
        Metric clicks = metrics.find("clicks").orElseThrow();
        for (int step = 0; step < 3; step++) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.type(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(measurements.of(List.of(clicks.id())).get(clicks.id()))
                .extracting(Measurement::value)
                .singleElement()
                .satisfies(value -> assertThat(value).isEqualByComparingTo("11"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".intake-window").tryQuery()).isEmpty();
        assertThat(notices).containsExactly("1件の値を取り込みました。");
        assertThat(db.undo()).contains("数字の取り込み: chart.csv");
    }

    @Test
    void aColumnBecomesANewMetricThatUndoTakesBackToo(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<?> profiles = robot.lookup("#intake-profile").queryComboBox();
        robot.interact(() -> profiles.getSelectionModel().selectLast());
        ComboBox<?> views = robot.lookup("#intake-metric-2").queryComboBox();
        robot.interact(() -> views.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Metric made = metrics.find("表示回数").orElseThrow();
        assertThat(measurements.of(List.of(made.id())).get(made.id())).hasSize(1);
        db.undo();
        assertThat(metrics.find("表示回数")).isEmpty();
    }

    @Test
    void escapeLeavesAllAsItWas(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".intake-window").tryQuery()).isEmpty();
        assertThat(notices).isEmpty();
        assertThat(db.undoable()).isEmpty();
    }
}
