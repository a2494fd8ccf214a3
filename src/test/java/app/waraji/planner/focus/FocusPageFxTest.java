package app.waraji.planner.focus;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.Fonts;
import app.waraji.fx.PageSwitch;
import app.waraji.fx.Theme;
import app.waraji.planner.BlockState;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The focus beside another page, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FocusPageFxTest {

    private final TimedDiary diary = new TimedDiary();
    private FocusPage page;
    private TimerPage timer;
    private PageSwitch both;

    @Start
    void open(Stage stage) {
        Fonts.load();
        page = new FocusPage(diary.store, diary.changes, diary.tasks, diary.clock, Locale.JAPANESE);
        FocusPage other = new FocusPage(diary.store, diary.changes, diary.tasks, diary.clock, Locale.ENGLISH);
        both = new PageSwitch(
                other,
                List.of(
                        new PageSwitch.Choice("日", KeyCode.F, "今日", page),
                        new PageSwitch.Choice("週", KeyCode.W, "週", other)));
        timer = new TimerPage(
                diary.work, diary.changes, diary.tasks, diary.clock, Locale.JAPANESE, () -> both.show(page));
        BorderPane root = new BorderPane(both.view());
        root.setTop(both.header());
        root.setBottom(timer.view());
        Scene scene = new Scene(root, 1280, 800);
        Theme.LIGHT.apply(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, both::pressed);
        stage.setScene(scene);
        stage.show();
        both.activate();
        timer.activate();
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void theSpaceBarStartsTheTimerAndWhatItMeasuredIsProposedWhenItStops(FxRobot robot) {
        assertThat(timer.view().isVisible()).isFalse();
        robot.type(KeyCode.F).type(KeyCode.SPACE);
        assertThat(diary.work.timed()).map(timed -> timed.block().title()).contains("SEO記事");
        assertThat(timer.view().isVisible()).isTrue();
        assertThat(timer.view().getAccessibleText()).contains("SEO記事");

        diary.clock.set("2026-11-17T09:50");
        robot.type(KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        TextField minutes = robot.lookup(".focus-question .text-field").queryAs(TextField.class);
        assertThat(minutes.isFocused()).isTrue();
        assertThat(minutes.getText()).isEqualTo("45");

        robot.write("58").type(KeyCode.ENTER);
        assertThat(diary.article().state()).isEqualTo(BlockState.PARTLY);
        assertThat(diary.article().actualMinutes()).isEqualTo(58);
        assertThat(timer.view().isVisible()).isFalse();
    }

    @Test
    void everyRowSpeaksAndEveryButtonHasAName(FxRobot robot) {
        robot.type(KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".focus-row").<Node>queryAll())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getAccessibleText()).isNotBlank());
        assertThat(robot.lookup(".button").<Node>queryAll())
                .filteredOn(Node::isVisible)
                .allSatisfy(button -> {
                    String name = button.getAccessibleText();
                    assertThat(name == null ? ((Labeled) button).getText() : name)
                            .isNotBlank();
                });
        robot.type(KeyCode.DOWN);
        assertThat(both.view().getScene().getFocusOwner().getAccessibleText()).contains("架電");
    }
}
