package app.waraji.activities;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.time.Clock;
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

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, Clock.systemUTC());
    private final ActivityStore store = new ActivityStore(db, Locale.JAPANESE);

    @Start
    void open(Stage stage) {
        Fonts.load();
        ActivitiesPage page = new ActivitiesPage(
                store, changes, new DirectTasks(new Failures(sentence -> {}, "unexpected")), Locale.JAPANESE);
        Scene scene = new Scene(new StackPane(page.view()), 800, 600);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        page.activate();
        stage.show();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void anActivityIsAddedRenamedAndEndedWhereItStands(FxRobot robot) {
        robot.interact(() -> field(robot, "新しい施策（例: 月刊メルマガ）").setText("展示会"));
        press(robot, "施策を追加");
        robot.interact(() -> {
            field(robot, "施策の名前").requestFocus();
            field(robot, "施策の名前").setText("春の展示会");
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(store.all()).extracting(Activity::title).containsExactly("春の展示会");

        press(robot, "終了にする");
        assertThat(store.all()).extracting(Activity::archived).containsExactly(true);
        assertThat(robot.lookup("終了した施策を表示（1）").tryQuery()).isPresent();
    }

    private static void press(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup((Node node) -> name.equals(node.getAccessibleText()))
                .queryButton()
                .fire());
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }
}
