package app.waraji.wins.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.wins.Win;
import app.waraji.wins.WinLine;
import app.waraji.wins.WinStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ProofPageFxTest {

    @TempDir
    private static Path folder;

    private final SetClock clock = new SetClock("2026-11-20T10:00");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final List<String> failures = new ArrayList<>();
    private ProofStore store;
    private Win win;

    @Start
    void open(Stage stage) {
        Fonts.load();
        WinStore wins = new WinStore(db, clock, Locale.JAPANESE);
        win = wins.add(wins.today(), WinLine.read("A社から返信", List.of()));
        store = new ProofStore(db, new ProofFiles(folder.resolve("proofs"), clock), clock, Locale.JAPANESE);
        ProofPage page = new ProofPage(
                store, changes, new DirectTasks(new Failures(failures::add, "unexpected")), Locale.JAPANESE);
        Scene scene = new Scene(new VBox(page.view()), 340, 400);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        page.show(win);
        page.activate();
        stage.show();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatIsPastedOrTypedBecomesAProofThatCanBeRemovedAndComesBack(FxRobot robot) throws Exception {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("佐藤様\nメルマガを拝見しました。");
            Clipboard.getSystemClipboard().setContent(content);
            robot.lookup("#proof-paste").queryButton().fire();
        });
        TextField link = robot.lookup("#proof-link").query();
        robot.interact(() -> {
            link.requestFocus();
            link.setText("https://example.jp/thanks");
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(link.getText()).isEmpty();
        assertThat(names(robot)).containsExactly("佐藤様", "https://example.jp/thanks");

        robot.interact(() -> robot.from(robot.lookup(".proofs").queryAll())
                .lookup(".icon-button")
                .<Button>queryAll()
                .iterator()
                .next()
                .fire());
        assertThat(names(robot)).containsExactly("https://example.jp/thanks");
        robot.interact(db::undo);
        assertThat(names(robot)).containsExactly("佐藤様", "https://example.jp/thanks");
        try (Stream<Path> copies = Files.list(folder.resolve("proofs"))) {
            assertThat(copies).hasSize(1);
        }
    }

    @Test
    void aLinkThatIsNoneIsSaidAndStays(FxRobot robot) {
        TextField link = robot.lookup("#proof-link").query();
        robot.interact(() -> {
            link.requestFocus();
            link.setText("メモ");
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup(".problem").queryLabeled().getText()).contains("https://");
        assertThat(link.getText()).isEqualTo("メモ");
        assertThat(failures).isEmpty();
    }

    private static List<String> names(FxRobot robot) {
        return robot.lookup(".hyperlink").<Hyperlink>queryAll().stream()
                .map(Hyperlink::getText)
                .toList();
    }
}
