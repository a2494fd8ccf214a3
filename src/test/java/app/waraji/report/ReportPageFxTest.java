package app.waraji.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.FxTasks;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Failures;
import app.waraji.kernel.Subscription;
import app.waraji.report.Report.Draft;
import app.waraji.settings.SettingsStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ReportPageFxTest extends ApplicationTest {

    private final List<String> told = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(new Failures(told::add, "unexpected"));
    private final Changes changes = new Changes(Platform::runLater);
    private final Database db = Database.inMemory(changes, Diaries.FRIDAY_EVENING);
    private final ReportStore store = new ReportStore(db, Locale.JAPANESE);
    private Subscription active = () -> {};
    private Predicate<KeyEvent> pressed = key -> false;

    @Override
    public void start(Stage stage) {
        Fonts.load();
        ReportPage page = new ReportPage(
                new ReportPage.Parts(
                        store,
                        period -> Diaries.normalMaterial(),
                        new ReportExport(Diaries.FRIDAY_EVENING, Locale.JAPANESE)),
                new SettingsStore(db, Locale.JAPANESE),
                new Listening(),
                tasks,
                changes,
                Diaries.FRIDAY_EVENING);
        HBox.setHgrow(page.header(), Priority.ALWAYS);
        VBox.setVgrow(page.view(), Priority.ALWAYS);
        VBox root = new VBox(new HBox(page.header()), page.view());
        Scene scene = new Scene(root, 1204, 720);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        active = page.activate();
        pressed = page::pressed;
    }

    @AfterEach
    void close() {
        active.cancel();
        tasks.close();
        db.close();
    }

    @Test
    void theRealPageStandsBesideTheRecordsItIsFilledFrom() throws Exception {
        until(() -> !sheets().isEmpty());

        until(() -> lookup("#report-wins")
                .queryAs(TextArea.class)
                .getText()
                .contains("メルマガ11月号 → A社ほか 問い合わせ 3件 → A社 11/24 商談"));
        assertThat(((Region) sheets().get(0)).getWidth()).isGreaterThan(600);
        assertThat(told).isEmpty();
    }

    @Test
    void aTypedHeadlineIsCountedPrintedKeptAndCopied() throws Exception {
        until(() -> !sheets().isEmpty());
        Node before = sheets().get(0);

        clickOn("#report-headline");
        // Types as an input method does: whole words at once.
        interact(() -> lookup("#report-headline").queryAs(TextArea.class).insertText(0, "初受注が決まりました"));
        until(() -> sheets().get(0) != before);
        assertThat(lookup("10/60").tryQuery()).isPresent();

        press(KeyCode.TAB).release(KeyCode.TAB);
        until(() -> store.draft(Diaries.PERIOD).equals(new Draft("初受注が決まりました", "")));
        assertThat(db.undoable()).contains("報告の下書き: 2026年 第47週");

        clickOn("#report-mail").clickOn("本文をコピー");
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("■ 今週の結論\n初受注が決まりました\n"));
    }

    @Test
    void thePageComesNearerAndGoesFartherByKey() throws Exception {
        until(() -> !sheets().isEmpty());

        interact(() -> pressed.test(ctrl(KeyCode.DIGIT0)));
        until(() -> width() == 796);
        interact(() -> pressed.test(ctrl(KeyCode.MINUS)));
        until(() -> width() == 663);
        clickOn("幅");
        until(() -> width() > 663 && drawnWidth() > width() - 4);
    }

    private double drawnWidth() {
        return lookup(".sheet > .image-view")
                .queryAs(ImageView.class)
                .getImage()
                .getWidth();
    }

    private double width() {
        return ((Region) sheets().get(0)).getWidth();
    }

    private static KeyEvent ctrl(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    private final class Listening implements Saying {

        @Override
        public void say(String sentence) {
            told.add(sentence);
        }

        @Override
        public void offer(String sentence, String button, Runnable way) {
            told.add(sentence);
        }
    }

    private List<Node> sheets() {
        return List.copyOf(lookup(".sheet").queryAll());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
