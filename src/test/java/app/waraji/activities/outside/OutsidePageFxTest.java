package app.waraji.activities.outside;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
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
class OutsidePageFxTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final EngagementStore engagements = new EngagementStore(db, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        Outlook outlook = new Outlook() {
            @Override
            public void ask(Engagement engagement) {
                asked.add(engagement.terms().title());
            }

            @Override
            public void compare(Engagement engagement) {
                asked.add("compare");
            }
        };
        OutsidePage page = new OutsidePage(
                new OutsideStore(
                        new PartnerStore(db, Locale.JAPANESE),
                        engagements,
                        new ActivityStore(db, Locale.JAPANESE),
                        id -> Agreement.NONE,
                        CLOCK),
                new OutsidePage.Surroundings(outlook, Set.of(), notices::add),
                changes,
                new DirectTasks(new Failures(notices::add, "unexpected")),
                Locale.JAPANESE);
        Scene scene = new Scene(new BorderPane(page.view()), 1100, 900);
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
    void startingAnEngagementThatNobodyAgreedToSaysSoAndLeadsToTheRequest(FxRobot robot) {
        robot.interact(() -> {
            TextField line = robot.lookup("#partner-line").queryAs(TextField.class);
            line.requestFocus();
            line.setText("つばさ編集室");
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        press(robot, "外注を追加");
        ListView<?> list = robot.lookup(".list-view").queryListView();
        assertThat(list.getItems()).hasSize(2);
        robot.interact(() -> state(robot).setValue(EngagementState.RUNNING));
        robot.interact(() -> shownSave(robot).fire());
        assertThat(engagements.all().get(0).terms().state()).isEqualTo(EngagementState.RUNNING);
        assertThat(notices).containsExactly("依頼を始めました。上司の了承はまだ記録されていません");
        press(robot, "相談する");
        assertThat(asked).containsExactly("新しい外注");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<EngagementState> state(FxRobot robot) {
        return robot.lookup(node -> node instanceof ComboBox<?> box && box.getValue() instanceof EngagementState)
                .queryAs(ComboBox.class);
    }

    private static Button shownSave(FxRobot robot) {
        return robot.lookup(node -> node instanceof Button button && "保存".equals(button.getText()) && isShown(button))
                .queryAs(Button.class);
    }

    private static boolean isShown(Button button) {
        return button.getParent().getParent().isVisible();
    }

    private static void press(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup(node -> node instanceof Button button && text.equals(button.getText()))
                .queryAs(Button.class)
                .fire());
    }
}
