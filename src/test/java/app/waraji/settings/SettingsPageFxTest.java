package app.waraji.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Panel;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
class SettingsPageFxTest {

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, Clock.systemUTC());
    private final SettingsStore store = new SettingsStore(db, Locale.JAPANESE);
    private final Tasks tasks = new DirectTasks(new Failures(sentence -> {}, "unexpected"));
    private final BorderPane root = new BorderPane();
    private final List<String> seen = new ArrayList<>();
    private SettingsPage page;
    private Subscription activation;

    @Start
    void open(Stage stage) {
        Fonts.load();
        page = new SettingsPage(
                store, changes, tasks, Locale.JAPANESE, java.time.ZoneId.of("Asia/Tokyo"), List.of(new OtherPanel()));
        root.setCenter(page.view());
        Scene scene = new Scene(root, 1000, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        activation = page.activate();
        stage.show();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aNameTypedAndLeftIsStored(FxRobot robot) {
        TextField boss = named(robot, "上司の名前");
        robot.interact(() -> {
            boss.requestFocus();
            boss.setText("田中");
        });
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertThat(store.preferences().names().boss()).isEqualTo("田中");
    }

    @Test
    void aPanelOfAnotherFeatureStandsBelowAndLivesAsLongAsThePageIsShown(FxRobot robot) {
        assertThat(robot.lookup("施策の一覧").tryQuery()).isPresent();
        robot.interact(() -> activation.cancel());
        assertThat(seen).containsExactly("panel", "panel left");
    }

    @Test
    void escapeLeadsPastTheQuestionsToTheSampleAndPastThatToo(FxRobot robot) {
        seen.clear();
        robot.interact(() -> root.setCenter(page.firstStart(() -> seen.add("filled"), () -> seen.add("done"))));
        robot.interact(() -> robot.lookup(".first-start .text-field").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(seen).isEmpty();
        assertThat(robot.lookup(".accent-button").query().isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(seen).containsExactly("done");
    }

    @Test
    void theFirstStartEndsInAnEmptyWeekOrASample(FxRobot robot) {
        seen.clear();
        robot.interact(() -> root.setCenter(page.firstStart(() -> seen.add("filled"), () -> seen.add("done"))));
        robot.interact(() -> {
            named(robot, "あなたの名前").setText("佐藤");
            robot.lookup("次へ").queryButton().fire();
        });
        robot.interact(() -> robot.lookup("サンプルの26週を入れる").queryButton().fire());
        assertThat(store.preferences().names().author()).isEqualTo("佐藤");
        assertThat(seen).containsExactly("filled", "done");
    }

    /** What another feature is set with. */
    private final class OtherPanel implements Panel {

        private final Label view = new Label("施策の一覧");

        @Override
        public String title() {
            return "施策";
        }

        @Override
        public Node view() {
            return view;
        }

        @Override
        public Subscription activate() {
            seen.add("panel");
            return () -> seen.add("panel left");
        }
    }

    private static TextField named(FxRobot robot, String name) {
        return robot.lookup((Node node) -> node instanceof TextField && name.equals(node.getAccessibleText()))
                .queryAs(TextField.class);
    }
}
