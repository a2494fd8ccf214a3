package app.waraji.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked
@ExtendWith(ApplicationExtension.class)
class CalendarPageFxTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-18T01:00:00Z"), Ics.TOKYO);

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, NOW);
    private final CalendarStore store = new CalendarStore(db, NOW, Locale.JAPANESE);
    private CalendarPage page;

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        Fonts.load();
        page = new CalendarPage(
                store,
                new FeedStore(store, new CalendarDownload(), NOW, Locale.JAPANESE),
                new IcsExport((from, to) -> List.of(), NOW, Locale.JAPANESE),
                changes,
                new DirectTasks(new Failures(sentence -> {}, "")),
                Locale.JAPANESE);
        StackPane root = new StackPane(page.view());
        root.getStyleClass().add("page");
        Scene scene = new Scene(root, 720, 480);
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
    void anImportShowsWhatCameOfItAndTheCalendarCanBeTakenOffAgain(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("会社.ics"), Ics.event("DTSTART:20261116T100000", "EXDATE:いつか"));
        assertThat(robot.lookup("取り込んだカレンダーはまだありません。").queryLabeled().isVisible())
                .isTrue();

        robot.interact(() -> page.importFile(file));

        assertThat(robot.lookup("#import-outcome").<Labeled>query().getText())
                .isEqualTo("「会社」から1件の予定を取り込みました。1件は読めませんでした。");
        assertThat(robot.lookup("#import-unread").<TextInputControl>query().getText())
                .startsWith("7行目: 日付を読めない");
        robot.clickOn("外す");
        assertThat(store.calendars()).isEmpty();
        assertThat(robot.lookup("会社").tryQuery()).isEmpty();
    }
}
