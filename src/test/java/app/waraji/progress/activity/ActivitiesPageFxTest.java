package app.waraji.progress.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.util.Locale;
import javafx.scene.Node;
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

@ExtendWith(ApplicationExtension.class)
class ActivitiesPageFxTest {

    private final Accounts diary = new Accounts();

    @Start
    void open(Stage stage) {
        Fonts.load();
        diary.activities.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        ActivitiesPage page = new ActivitiesPage(
                diary.store,
                diary.changes,
                new DirectTasks(new Failures(sentence -> {}, "unexpected")),
                diary.clock,
                Locale.JAPANESE,
                new ActivitiesPage.Surroundings(sentence -> {}, () -> {}, activity -> {}));
        Scene scene = new Scene(new StackPane(page.view()), 1200, 900);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        page.activate();
        stage.show();
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void anActivityIsOpenedEditedAndEnded(FxRobot robot) {
        robot.clickOn("月刊メルマガ");
        robot.clickOn("編集");
        robot.interact(() -> field(robot, "名前").setText("週刊メルマガ"));
        robot.clickOn(field(robot, "名前")).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(diary.activities.all()).extracting(Activity::title).containsExactly("週刊メルマガ");

        robot.clickOn("終了にする");
        assertThat(diary.activities.all()).extracting(Activity::archived).containsExactly(true);
        assertThat(robot.lookup("終了した施策を隠す").tryQuery()).isPresent();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }
}
