package app.waraji.wins.share;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Sharing;
import app.waraji.wins.Win;
import app.waraji.wins.WinLine;
import app.waraji.wins.WinStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SharePageFxTest {

    private final SetClock clock = new SetClock("2026-11-20T10:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final ShareStore shares = new ShareStore(db, Locale.JAPANESE);
    private final List<String> failures = new ArrayList<>();
    private SharePage page;
    private Win win;
    private Stage window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        WinStore wins = new WinStore(db, clock, Locale.JAPANESE);
        win = wins.add(wins.today(), WinLine.read("A社から返信", List.of()));
        TellingStore store = new TellingStore(
                new SettingsStore(db, Locale.JAPANESE),
                new ActivityStore(db, Locale.JAPANESE),
                shares,
                new TemplateStore(db, Locale.JAPANESE),
                clock);
        page = new SharePage(
                store, changes, new DirectTasks(new Failures(failures::add, "unexpected")), Locale.JAPANESE);
        Scene scene = new Scene(new VBox(page.view()), 340, 400);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        page.show(win);
        page.activate();
        stage.show();
        window = stage;
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theMessageIsCopiedAndTheWinMarkedAsSharedInOneGesture(FxRobot robot) {
        assertThat(robot.lookup(".chip").queryLabeled().isVisible()).isTrue();
        robot.interact(() -> page.share(win, window));
        Parent dialog = robot.listTargetWindows().stream()
                .filter(each -> each != window && each.isShowing())
                .map(Window::getScene)
                .map(Scene::getRoot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        String message = ((TextArea) dialog.lookup("#share-message")).getText();
        robot.interact(() -> {
            ((TextField) dialog.lookup("#share-told")).setText("佐藤部長");
            ((Button) dialog.lookup(".accent-button")).fire();
        });
        assertThat(shares.of(win.id())).extracting(Sharing::told).containsExactly("佐藤部長");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo(message)
                .contains("A社から返信"));
        assertThat(robot.lookup(".hyperlink").queryLabeled().getText()).isEqualTo("佐藤部長・11/20・チャット");
        robot.interact(db::undo);
        assertThat(robot.lookup(".chip").queryLabeled().isVisible()).isTrue();
        assertThat(failures).isEmpty();
    }
}
