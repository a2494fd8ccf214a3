package app.waraji.report.sent;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.boss.SentStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class SentPageFxTest extends ApplicationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final FrozenStore store = new FrozenStore(db, new SentStore(db, Locale.JAPANESE), CLOCK, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();
    private String headline = "順調です";

    @Override
    public void start(Stage stage) {
        Fonts.load();
        SentPage page = new SentPage(
                store,
                changes,
                new DirectTasks(new Failures(notices::add, "unexpected")),
                Locale.JAPANESE,
                notices::add);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.sendButton(() -> () -> FrozenStoreTest.report(headline, onePage())));
        Scene scene = new Scene(root, 1180, 720);
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
    void whatIsMarkedAsSentIsShownAsItWasAndComparedWithTheNext() throws Exception {
        assertThat(lookup(".sent-empty").query().isVisible()).isTrue();
        interact(() -> lookup("#report-send").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !lookup(".sheet").queryAll().isEmpty());
        headline = "遅れています";
        interact(() -> lookup("#report-send").queryAs(Button.class).fire());
        assertThat(lookup(".list-view").queryListView().getItems()).hasSize(2);

        interact(() -> lookup(node -> node instanceof ToggleButton button && "次と比べる".equals(button.getText()))
                .queryAs(ToggleButton.class)
                .fire());
        assertThat(lookup("－ 順調です").tryQuery()).isPresent();
        assertThat(lookup("＋ 遅れています").tryQuery()).isPresent();

        interact(db::undo);
        assertThat(lookup(".list-view").queryListView().getItems()).hasSize(1);
        assertThat(notices).containsExactly("週報 第47週 を送信済みにしました", "週報 第47週 を送信済みにしました");
    }

    private static byte[] onePage() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
