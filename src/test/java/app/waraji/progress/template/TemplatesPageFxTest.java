package app.waraji.progress.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Status;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.settings.SettingsStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TemplatesPageFxTest {

    private final SetClock clock = new SetClock("2026-11-20T10:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
    private final TaskStore tasks = new TaskStore(db, clock, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();
    private final List<Long> made = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(new StackPane(), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        new TemplatesPage(
                        new TemplateStore(
                                db,
                                activities,
                                tasks,
                                new SettingsStore(db, Locale.JAPANESE),
                                new TimeOffStore(db, Locale.JAPANESE),
                                Locale.JAPANESE),
                        new DirectTasks(new Failures(sentence -> {}, "unexpected")),
                        clock,
                        Locale.JAPANESE,
                        notices::add)
                .open(stage, made::add);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void anAdjustedTemplateIsMadeInOneStepAndUndoneInOne(FxRobot robot) {
        robot.clickOn("展示会への出展");
        robot.interact(() -> robot.lookup(
                        (Node node) -> node instanceof CheckBox && "「パネルの原稿を書く」を作る".equals(node.getAccessibleText()))
                .queryAs(CheckBox.class)
                .fire());
        robot.interact(() -> robot.lookup("作成する").queryButton().fire());

        Activity exhibition = activities.all().get(0);
        assertThat(exhibition.title()).isEqualTo("展示会への出展");
        assertThat(exhibition.status()).isEqualTo(Status.PLANNED);
        assertThat(tasks.toPlaceOf(exhibition.id()))
                .hasSize(21)
                .noneMatch(task -> task.title().equals("パネルの原稿を書く"));
        assertThat(tasks.toPlaceOf(exhibition.id())).allMatch(task -> task.week() != null && task.dueOn() != null);
        assertThat(made).containsExactly(exhibition.id());
        assertThat(notices).containsExactly("「展示会への出展」とタスク 21件を作りました。");

        assertThat(db.undo()).contains("ひな形から施策「展示会への出展」とタスク21件を作成");
        assertThat(activities.all()).isEmpty();
        assertThat(tasks.toPlace()).extracting(Task::title).isEmpty();
    }

    @Test
    void escLeavesTheTemplatesFromTheListToo(FxRobot robot) {
        robot.clickOn("展示会への出展");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.listTargetWindows()).filteredOn(Window::isShowing).hasSize(1);
        assertThat(activities.all()).isEmpty();
    }
}
