package app.waraji.wins.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ImportViewFxTest {

    private final List<Boolean> answers = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        WinsRead read = new WinsImport(Locale.JAPANESE, Map.of(), Map.of())
                .read("日付,何があったか\n2026-11-20,A社から返信\nきのう,B社から返信\n".getBytes(StandardCharsets.UTF_8));
        Scene scene =
                new Scene(new ImportView(read, Messages.of(ImportView.class, Locale.JAPANESE), answers::add), 640, 420);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void refusedRowsAreShownWithTheirReasonBeforeAnythingIsWritten(FxRobot robot) {
        assertThat(robot.lookup(".page-title").queryLabeled().getText()).isEqualTo("1件の成果を読み込めます");
        assertThat(robot.lookup("3行目: 「きのう」は 2026-11-20 のような日付ではありません").tryQuery())
                .isPresent();
        robot.interact(() -> robot.lookup("#write-table").queryButton().fire());
        assertThat(answers).containsExactly(true);
    }
}
