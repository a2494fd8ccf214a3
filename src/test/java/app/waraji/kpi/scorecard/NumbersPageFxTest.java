package app.waraji.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kpi.Measurement;
import app.waraji.kpi.scorecard.NumbersPage.Surroundings;
import app.waraji.kpi.scorecard.NumbersPage.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NumbersPageFxTest {

    private final Tracked tracked = new Tracked();
    private final AtomicBoolean imported = new AtomicBoolean();
    private Label chart;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Fonts.load();
        chart = new Label();
        Surroundings around = new Surroundings(
                shown -> {
                    chart.textProperty().bind(shown.map(tracked.words::label));
                    return chart;
                },
                List.of(new Way("import", () -> imported.set(true))));
        NumbersPage page =
                new NumbersPage(tracked.store, around, tracked.changes, tracked.tasks, tracked.clock, Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        scene = new Scene(root, 1280, 800);
        Theme.LIGHT.apply(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, page::pressed);
        stage.setScene(scene);
        stage.show();
        page.activate();
    }

    @AfterEach
    void close() {
        tracked.close();
    }

    /** The page has the focus then, as it has when it is opened. */
    private void show(FxRobot robot, String... keys) {
        robot.interact(() -> {
            tracked.show(keys);
            scene.getRoot().requestFocus();
        });
    }

    private @Nullable BigDecimal entered(String key) {
        long id = tracked.metric(key).id();
        return tracked.measurements.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(Measurement::value)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    @Test
    void aWeekIsEnteredByKeysAlone(FxRobot robot) {
        show(robot, "orders", "opportunities", "opportunity-rate", "inquiries", "cards");
        robot.type(KeyCode.ENTER);
        robot.write("1").type(KeyCode.TAB);
        robot.write("3").type(KeyCode.ENTER);
        robot.write("x9").type(KeyCode.ENTER);
        assertThat(entered("orders")).isEqualByComparingTo("1");
        assertThat(entered("opportunities")).isEqualByComparingTo("3");
        assertThat(entered("inquiries")).isNull();
        assertThat(robot.lookup(".score-row .score-fault").queryAs(Label.class).getText())
                .contains("数値として");

        robot.type(KeyCode.UP);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("x9");
        robot.write("10").type(KeyCode.ENTER);
        assertThat(entered("inquiries")).isEqualByComparingTo("10");
        Label rate = robot.lookup(".entry-cell")
                .match(node -> ((EntryCell) node).place().metric().ratio() != null
                        && ((EntryCell) node).place().column() == 12)
                .lookup(".entry-value")
                .queryAs(Label.class);
        assertThat(rate.getText()).isEqualTo("30%");
        assertThat(chart.getText()).isEqualTo("名刺交換");
    }

    @Test
    void anEarlierWeekIsCorrectedAndNotedByKeys(FxRobot robot) {
        show(robot, "inquiries");
        robot.type(KeyCode.ENTER, KeyCode.LEFT);
        robot.write("7");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("fair").type(KeyCode.ENTER);
        assertThat(tracked.row("inquiries").places().get(11)).satisfies(place -> {
            assertThat(place.value()).isEqualByComparingTo("7");
            assertThat(place.reading().note()).isEqualTo("fair");
        });
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
    }

    @Test
    void whatWasDoneLastIsTakenBackFromACellInWhichNothingWasTyped(FxRobot robot) {
        show(robot, "inquiries");
        List<Boolean> reachedTheWindow = new ArrayList<>();
        robot.interact(() -> scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.Z) {
                reachedTheWindow.add(!(scene.getFocusOwner() instanceof TextField));
            }
        }));
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reachedTheWindow).containsExactly(true);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        robot.write("5").push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reachedTheWindow).hasSize(1);
    }

    @Test
    void firstTheMetricsAreChosenThenTheyStandOnTheCard(FxRobot robot) {
        List<String> ticked = new ArrayList<>();
        robot.lookup(".choice .check-box").queryAllAs(CheckBox.class).stream()
                .filter(CheckBox::isSelected)
                .forEach(box -> ticked.add(box.getText()));
        assertThat(ticked).contains("受注", "問い合わせ", "架電").doesNotContain("クリック");
        robot.interact(scene.getRoot()::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".score-row").<Node>queryAll()).hasSize(ticked.size());
        robot.interact(robot.lookup("import").queryAs(Button.class)::fire);
        assertThat(imported).isTrue();
    }

    @Test
    void theMetricsAreEditedOnThePage(FxRobot robot) {
        show(robot, "inquiries");
        robot.type(KeyCode.M);
        CheckBox orders =
                robot.lookup("#metric-shown-" + tracked.metric("orders").id()).queryAs(CheckBox.class);
        robot.interact(orders::fire);
        assertThat(tracked.metric("orders").isShown()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".score-row").<Node>queryAll()).hasSize(2);
    }
}
