package app.waraji.kpi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kpi.ChartEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChartPageFxTest {

    private final ChartDiary diary = new ChartDiary();
    private final List<ChartEvent> opened = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        diary.aim("2026-04-06", "inquiries", 2, 3, 4, false);
        diary.enter("inquiries", 2, 3, 1, 4, 2, 3, 5);
        diary.events.add(new ChartEvent(ChartEvent.Kind.WIN, ChartDiary.MONDAY.plusDays(1), "A社から問い合わせ", 7));
        diary.events.add(new ChartEvent(ChartEvent.Kind.BLOCK, ChartDiary.MONDAY.minusWeeks(1), "SEO", 1));
        diary.events.add(new ChartEvent(ChartEvent.Kind.BLOCK, ChartDiary.MONDAY.minusWeeks(1), "メルマガ", 2));
        DirectTasks tasks = new DirectTasks(new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected"));
        ChartPage page = new ChartPage(
                diary.store, new ChartPage.Links(opened::add, Set.of()), diary.changes, tasks, Locale.JAPANESE);
        Scene scene = new Scene(new BorderPane(page.view()), 1180, 320);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        page.activate();
        page.show(diary.metric("inquiries"));
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void arrowKeysGoFromValueToValueAndEnterOpensWhatIsMarked(FxRobot robot) {
        focusPlot(robot);
        robot.type(KeyCode.LEFT);
        assertThat(hover(robot)).contains("第47週 11/16–11/22", "5件", "11/17  A社から問い合わせ");
        robot.type(KeyCode.ENTER);
        assertThat(opened).extracting(ChartEvent::id).containsExactly(7L);
        robot.type(KeyCode.LEFT);
        assertThat(hover(robot)).contains("3件", "11/9  SEO", "11/9  メルマガ");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(opened).extracting(ChartEvent::id).hasSize(2).last().isIn(1L, 2L);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".chart-hover").query().isVisible()).isFalse();
    }

    @Test
    void theMouseShowsTheValueUnderItAndClicksAMarker(FxRobot robot) {
        ChartDrawing drawn = new ChartGeometry(new ChartWords(Locale.JAPANESE), DrawingView.textWidth())
                .draw(
                        diary.read("inquiries", Span.WEEKS_13, Grain.ENTERED),
                        ChartLook.PLAIN,
                        new ChartSize(plot(robot).getWidth(), plot(robot).getHeight()));
        ChartMark.Spot win = drawn.markers().get(drawn.markers().size() - 1).at();
        robot.moveTo(plot(robot).localToScreen(drawn.plot().x(9), drawn.plot().top() + 5));
        assertThat(hover(robot)).contains("4件");
        robot.clickOn(plot(robot).localToScreen(win.x(), win.y()));
        assertThat(opened).extracting(ChartEvent::id).containsExactly(7L);
    }

    @Test
    void anEnteredValueIsDrawnAtOnceAndTheSpanCanBeChosen(FxRobot robot) {
        assertThat(texts(robot)).contains("5件", "第47週");
        robot.interact(() ->
                diary.measurements.enter(diary.metric("inquiries"), ChartDiary.MONDAY, BigDecimal.valueOf(8), ""));
        assertThat(texts(robot)).contains("8件").doesNotContain("5件");
        robot.interact(() -> pill(robot, "年度").fire());
        assertThat(texts(robot)).contains("4月", "2027年").doesNotContain("第47週");
        robot.interact(() -> pill(robot, "傾向").fire());
        assertThat(texts(robot)).contains("傾向");
    }

    @Test
    void theChartIsCopiedAsAPicture(FxRobot robot) {
        robot.interact(() -> robot.lookup("#chart-export")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        boolean[] there = new boolean[1];
        robot.interact(() -> there[0] = Clipboard.getSystemClipboard().hasImage());
        assertThat(there[0]).isTrue();
        assertThat(robot.lookup(".secondary").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("画像としてコピーしました。");
    }

    private static void focusPlot(FxRobot robot) {
        robot.interact(() -> plot(robot).requestFocus());
    }

    private static PlotView plot(FxRobot robot) {
        return robot.lookup(".chart-plot").queryAs(PlotView.class);
    }

    private static ToggleButton pill(FxRobot robot, String text) {
        return robot.lookup(".toggle-button")
                .match(node -> ((ToggleButton) node).getText().equals(text))
                .queryAs(ToggleButton.class);
    }

    private static List<String> hover(FxRobot robot) {
        return robot.from(robot.lookup(".chart-hover").<Node>query()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static List<String> texts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".chart-plot > .chart-drawing").queryAs(DrawingView.class).getChildren().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }
}
