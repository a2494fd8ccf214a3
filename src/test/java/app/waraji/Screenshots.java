package app.waraji;

import app.waraji.cli.Invocation;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.settings.Preferences;
import app.waraji.settings.Shade;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the README from the program itself, with the sample diary: {@code mvn -P screenshots test}. */
class Screenshots {

    private static final Path README = Path.of("assets", "screenshots");
    private static final Path OTHERS = Path.of("target", "screenshots");
    private static final List<String> PAGES =
            List.of("week", "ledger", "numbers", "wins", "activities", "review", "report", "alerts", "settings");

    @ParameterizedTest
    @CsvSource({
        "ja, LIGHT, 1440, 900",
        "ja, DARK, 1440, 900",
        "en, LIGHT, 1280, 720",
        "en, DARK, 1280, 720",
        "ja, LIGHT, 1280, 720",
        "ja, LIGHT, 1920, 1080",
    })
    void take(String language, Shade shade, int width, int height) throws Exception {
        SetClock clock = new SetClock("2026-11-19T15:40");
        Changes changes = new Changes(Platform::runLater);
        Locale locale = Locale.forLanguageTag(language);
        try (Database database = Database.inMemory(changes, clock)) {
            Diary diary = sampleDiary(database, new Invocation(Path.of("."), locale, clock), shade);
            FxToolkit.registerPrimaryStage();
            Fonts.load();
            MainWindow window =
                    WaitForAsyncUtils.asyncFx(() -> open(diary, changes)).get(20, TimeUnit.SECONDS);
            Stage stage = (Stage) Window.getWindows().get(Window.getWindows().size() - 1);
            WaitForAsyncUtils.asyncFx(() -> resize(stage, width, height)).get(5, TimeUnit.SECONDS);
            for (int page = 0; page < PAGES.size(); page++) {
                new FxRobot()
                        .push(new KeyCodeCombination(
                                KeyCode.getKeyCode(String.valueOf(page + 1)), KeyCombination.CONTROL_DOWN));
                settle();
                String name = "%s-%s-%s-%dx%d.png"
                        .formatted(PAGES.get(page), language, shade.name().toLowerCase(Locale.ROOT), width, height);
                WaitForAsyncUtils.asyncFx(() -> save(stage.getScene().snapshot(null), name))
                        .get(10, TimeUnit.SECONDS);
            }
            WaitForAsyncUtils.asyncFx(stage::close).get(5, TimeUnit.SECONDS);
            window.close();
        }
    }

    private static Diary sampleDiary(Database database, Invocation invocation, Shade shade) {
        Stores stores = Stores.over(database, invocation.clock(), invocation.language());
        stores.sample().fill(26, 7);
        stores.settings()
                .change(before -> before.withLook(new Preferences.Look(
                        before.look().language(), shade, before.look().reducedMotion())));
        stores.settings().rememberStart();
        return Diary.read(database, invocation);
    }

    private static MainWindow open(Diary diary, Changes changes) {
        MainWindow window = new MainWindow(diary, changes, () -> {});
        window.open();
        return window;
    }

    private static void resize(Stage stage, int width, int height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Until what the page asked for has been read and drawn; the report's page is drawn after a pause. */
    private static void settle() {
        WaitForAsyncUtils.sleep(1200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void save(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Path folder = name.endsWith("-ja-light-1440x900.png") ? README : OTHERS;
            Files.createDirectories(folder);
            ImageIO.write(picture, "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
