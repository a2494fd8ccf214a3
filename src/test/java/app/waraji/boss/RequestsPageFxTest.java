package app.waraji.boss;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.settings.SettingsStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
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
class RequestsPageFxTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final RequestStore requests = new RequestStore(db, CLOCK, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();
    private Activity fair;
    private RequestsPage page;

    @Start
    void open(Stage stage) {
        Fonts.load();
        ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
        fair = activities.add("春の展示会", "展示会", Channel.EXHIBITION);
        Subjects subjects = () -> activities.all().stream()
                .map(each -> new Subject(
                        new Attachment(Attachment.Kind.ACTIVITY, each.id()), each.title(), !each.archived()))
                .toList();
        page = new RequestsPage(
                new DeskStore(requests, new SettingsStore(db, Locale.JAPANESE), subjects),
                changes,
                new DirectTasks(new Failures(notices::add, "unexpected")),
                Locale.JAPANESE,
                CLOCK.getZone(),
                notices::add);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        Scene scene = new Scene(root, 1100, 900);
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
    void aLineBecomesADraftIsAskedAnsweredAndTakenBackByUndo(FxRobot robot) {
        robot.interact(() -> {
            TextField line = robot.lookup("#request-line").queryAs(TextField.class);
            line.requestFocus();
            line.setText("校正を外注したい");
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(stored().state()).isEqualTo(RequestState.DRAFT);

        press(robot, "相談した");
        assertThat(stored().state()).isEqualTo(RequestState.ASKED);
        press(robot, "承認された");
        assertThat(stored().state()).isEqualTo(RequestState.APPROVED);
        robot.interact(db::undo);
        assertThat(stored().state()).isEqualTo(RequestState.ASKED);
        assertThat(robot.lookup(".list-view").queryListView().getItems()).hasSize(2);
        assertThat(notices).isEmpty();
    }

    @Test
    void aDraftAboutAnActivityIsOpenedAndCopiedAsMail(FxRobot robot) {
        robot.interact(() -> {
            page.draft("小さく出展したい", new Attachment(Attachment.Kind.ACTIVITY, fair.id()));
            ListView<?> list = robot.lookup(".list-view").queryListView();
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        });
        press(robot, "メール文をコピー");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).contains("小さく出展したい", "春の展示会"));
        assertThat(notices).containsExactly("メールの文面をコピーしました");
        press(robot, "保存");
        assertThat(stored().wording().about()).isEqualTo(new Attachment(Attachment.Kind.ACTIVITY, fair.id()));
    }

    private static void press(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup(node -> node instanceof Button button && text.equals(button.getText()))
                .queryAs(Button.class)
                .fire());
    }

    private Request stored() {
        return requests.all().get(0);
    }
}
