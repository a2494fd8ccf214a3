package app.waraji.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kpi.Cadence;
import app.waraji.kpi.Metric;
import app.waraji.kpi.scorecard.NumbersPage.Surroundings;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From elsewhere the page is opened with the cursor where something is to be typed. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SoughtCellFxTest {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 9);

    private final Tracked tracked = new Tracked();
    private NumbersPage page;
    private final StackPane root = new StackPane();
    private Scene scene;

    @Start
    void open(Stage stage) {
        Fonts.load();
        tracked.show("orders", "inquiries");
        page = new NumbersPage(
                tracked.store, Surroundings.NONE, tracked.changes, tracked.tasks, tracked.clock, Locale.JAPANESE);
        scene = new Scene(root, 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** For the first time, as the page is when it is asked for from elsewhere. */
    private void show() {
        root.getChildren().add(page.view());
        page.activate();
    }

    @AfterEach
    void close() {
        tracked.close();
    }

    @Test
    void theFirstNumberThatIsMissingInAWeekIsReadyToBeTyped(FxRobot robot) {
        robot.interact(() -> {
            tracked.enter("orders", 1, 2);
            show();
            page.enter(Cadence.WEEK, LAST_WEEK);
        });
        robot.write("7").type(KeyCode.ENTER);
        assertThat(tracked.row("inquiries").places().get(11).value()).isEqualByComparingTo("7");
        assertThat(tracked.row("orders").places().get(11).value()).isEqualByComparingTo("2");
    }

    @Test
    void theNoteOfANumberIsReadyToBeWritten(FxRobot robot) {
        robot.interact(() -> {
            tracked.enter("inquiries", 1, 9);
            show();
            page.note(tracked.metric("inquiries"), LAST_WEEK);
        });
        robot.write("fair").type(KeyCode.ENTER);
        assertThat(tracked.row("inquiries").places().get(11).reading().note()).isEqualTo("fair");
    }

    @Test
    void theGoalOfAMetricIsReadyToBeChanged(FxRobot robot) {
        Metric inquiries = tracked.metric("inquiries");
        robot.interact(() -> {
            tracked.targets.aim(inquiries, Tracked.marks(3, 5, 8), false);
            show();
            page.aim(inquiries);
        });
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        TextField.class, goal -> assertThat(goal.getText()).isEqualTo("5"));
    }
}
