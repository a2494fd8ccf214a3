package app.waraji.planner.quick;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockStore;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.LedgerStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class QuickPageFxTest {

    private static final Week W48 = Week.of(LocalDate.parse("2026-11-24"));

    private final SetClock clock = new SetClock("2026-11-18T08:00");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.ENGLISH);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.ENGLISH);
    private final TaskStore tasks = new TaskStore(db, clock, Locale.ENGLISH);
    private final ActivityStore activities = new ActivityStore(db, Locale.ENGLISH);
    private final List<String> said = new ArrayList<>();
    private Button elsewhere;

    @Start
    void open(Stage stage) {
        Fonts.load();
        elsewhere = new Button("elsewhere");
        activities.add("Case studies", "content", Channel.CONTENT);
        activities.add("Conference", "conf", Channel.EXHIBITION);
        Failures failures = new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected");
        QuickPage page = new QuickPage(
                new QuickStore(blocks, tasks, activities),
                new DirectTasks(failures),
                clock,
                Locale.ENGLISH,
                new QuickPage.Surroundings(
                        "Ctrl+N", said::add, week -> said.add(week.toString()), elsewhere::requestFocus));
        Scene scene = new Scene(new VBox(elsewhere, page.view()), 800, 400);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        page.begin();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aLineBecomesABlockAndItsActivityIsCompleted(FxRobot robot) {
        robot.write("tue 9-10:30 SEO article #co");
        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.TAB).type(KeyCode.ENTER);

        Block block = blocks.placed(W48).get(0);
        assertThat(block.title()).isEqualTo("SEO article");
        assertThat(block.start()).isEqualTo("2026-11-24T09:00");
        assertThat(block.activityId()).isEqualTo(activities.all().get(0).id());
        assertThat(said).containsExactly("Added: SEO article (Tue 24 Nov  9:00–10:30)", "2026-W48");
        assertThat(elsewhere.isFocused()).isTrue();
        assertThat(db.undoable()).isPresent();
    }

    @Test
    void aLineWithoutATimeWaitsInTheTrayOfItsWeek(FxRobot robot) {
        robot.write("by tue 2h white paper").type(KeyCode.ENTER);

        Task task = tasks.toPlace(W48).get(0);
        assertThat(task.title()).isEqualTo("white paper");
        assertThat(task.estimateMinutes()).isEqualTo(120);
        assertThat(task.dueOn()).isEqualTo("2026-11-24");
    }

    @Test
    void escapeLeavesTheNamesThenTheLine(FxRobot robot) {
        robot.write("call @").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#quick-line").queryAs(TextField.class).getText())
                .isEqualTo("call @");

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#quick-line").queryAs(TextField.class).getText())
                .isEmpty();
        assertThat(elsewhere.isFocused()).isTrue();
        assertThat(said).isEmpty();
    }
}
