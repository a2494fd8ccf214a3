package app.waraji.wins;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.ActivityStore;
import app.waraji.activities.Channel;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
class WinsPageFxTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, CLOCK);
    private final WinStore wins = new WinStore(db, CLOCK, Locale.JAPANESE);
    private final ShareStore shares = new ShareStore(db, Locale.JAPANESE);
    private final List<String> notices = new ArrayList<>();
    private final List<Win> shared = new ArrayList<>();
    private WinsPage page;
    private Stage window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        ActivityStore activities = new ActivityStore(db, Locale.JAPANESE);
        activities.add("月刊メルマガ", "メルマガ", Channel.EMAIL);
        MovedNumbers numbers = (first, last) -> List.of(new TrackedNumber(
                1, "問い合わせ", true, new TreeMap<>(Map.of(last, new TrackedNumber.Value(BigDecimal.valueOf(5), "5件")))));
        page = new WinsPage(
                new WinLogStore(wins, shares, activities, numbers),
                new WinsPage.Around(
                        notices::add,
                        List.of(),
                        (win, owner) -> shared.add(win),
                        owner -> notices.add("import"),
                        owner -> notices.add("export")),
                changes,
                new DirectTasks(new Failures(notices::add, "unexpected")),
                Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        Scene scene = new Scene(root, 1000, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        page.activate();
        stage.show();
        window = stage;
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aLineIsLoggedWithEnterAndRemovedWithDelete(FxRobot robot) {
        type(robot, "メルマガ9月号 → A社 問い合わせ 1件");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(line(robot).getText()).isEmpty();
        Win logged = wins.all().get(0);
        assertThat(logged.outcome()).isEqualTo(new Outcome(Effect.INQUIRY, "A社", 1, null, null));

        ListView<?> list = robot.lookup("#win-list").queryListView();
        assertThat(list.getItems()).hasSize(2);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertThat(wins.all()).isEmpty();
        assertThat(notices).containsExactly("「メルマガ9月号」を削除しました");
        robot.interact(db::undo);
        assertThat(list.getItems()).hasSize(2);
    }

    @Test
    void theOpenWinStaysOpenWhileOthersComeAndGo(FxRobot robot) {
        robot.interact(() -> {
            wins.add(LocalDate.of(2026, 10, 1), WinLine.read("A社から返信", List.of()));
            wins.add(LocalDate.of(2026, 11, 2), WinLine.read("B社から返信", List.of()));
        });
        Win older = wins.all().get(1);
        ListView<WinRow> list = robot.lookup("#win-list").queryListView();
        robot.interact(() -> list.getSelectionModel().select(3));
        type(robot, "C社から返信");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(list.getSelectionModel().getSelectedItem())
                .isEqualTo(new WinRow.Entry(older, null, List.of(), List.of(older)));
        robot.interact(db::undo);
        assertThat(list.getSelectionModel().getSelectedItem())
                .isEqualTo(new WinRow.Entry(older, null, List.of(), List.of(older)));
        robot.interact(list::requestFocus);
        robot.press(KeyCode.UP).release(KeyCode.UP);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void anUnsharedWinStandsOutUntilItIsShared(FxRobot robot) {
        robot.interact(() -> wins.add(LocalDate.of(2026, 11, 2), WinLine.read("A社から返信", List.of())));
        Win win = wins.all().get(0);
        assertThat(robot.lookup(".win-told-label").queryLabeled().getText()).isEqualTo("未共有");
        assertThat(robot.lookup(".wins-untold").queryButton().getText()).isEqualTo("未共有 1件");
        ListView<WinRow> list = robot.lookup("#win-list").queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
            page.pressed(new KeyEvent(KeyEvent.KEY_PRESSED, "s", "s", KeyCode.S, false, false, false, false));
        });
        assertThat(shared).containsExactly(win);
        robot.interact(() ->
                shares.add(win, new Sharing(0, win.id(), LocalDate.of(2026, 11, 3), "佐藤部長", ShareChannel.CHAT, null)));
        assertThat(robot.lookup(".win-told-label").queryLabeled().getText()).isEqualTo("佐藤部長");
        assertThat(robot.lookup(".wins-untold").queryButton().isVisible()).isFalse();
    }

    @Test
    void aWinThatFollowsIsLoggedFromTheOpenOneAndTheChainIsDrawn(FxRobot robot) {
        robot.interact(() -> wins.add(LocalDate.of(2026, 11, 2), WinLine.read("A社から問い合わせ", List.of())));
        Win inquiry = wins.all().get(0);
        ListView<WinRow> list = robot.lookup("#win-list").queryListView();
        robot.interact(() -> list.getSelectionModel().select(1));
        robot.interact(() -> robot.lookup("#follow-win").queryButton().fire());
        robot.interact(() -> line(robot).setText("A社と商談"));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Win meeting = wins.all().get(0);
        assertThat(meeting.links()).isEqualTo(Links.after(inquiry.id()));
        assertThat(robot.lookup(".chain .chain-knot").queryAll()).hasSize(2);
        assertThat(list.getItems()).contains(new WinRow.Entry(meeting, null, List.of(), List.of(inquiry, meeting)));
    }

    @Test
    void aLongListMakesFewCellsAndLeavesNoneBlankWhereverItIsScrolled(FxRobot robot) {
        robot.interact(() -> db.change("many", WinStore.TOPIC, sql -> {
            for (int i = 0; i < 1_000; i++) {
                wins.add(LocalDate.of(2026, 11, 20).minusDays(i), WinLine.read("A社から返信 " + i, List.of()));
            }
            return 1_000;
        }));
        ListView<WinRow> list = robot.lookup("#win-list").queryListView();
        for (int at : List.of(0, 7, 500, 499, 1_000, 30)) {
            robot.interact(() -> list.scrollTo(at));
            Set<WinCell> cells = robot.from(list).lookup(".win-cell").queryAll();
            assertThat(cells).hasSizeBetween(5, 40);
            assertThat(cells.stream().filter(cell -> cell.isVisible() && !cell.isEmpty()))
                    .hasSizeGreaterThan(4)
                    .allMatch(cell -> cell.getGraphic() != null && cell.getItem() != null);
        }
    }

    @Test
    void theEnterThatCommitsAConversionDoesNotLog(FxRobot robot) {
        type(robot, "メルマガ");
        robot.interact(() -> Event.fireEvent(line(robot), composition("へんじ", "")));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(wins.all()).isEmpty();
        robot.interact(() -> Event.fireEvent(line(robot), composition("", "返事")));
        robot.interact(() -> {});
        robot.sleep(100);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(wins.all()).extracting(Win::title).containsExactly("メルマガ返事");
    }

    @Test
    void aWinCanBeLoggedOverAnyPage(FxRobot robot) {
        robot.interact(() -> page.logFromAnywhere(window));
        Window dialog = robot.listTargetWindows().stream()
                .filter(each -> each != window)
                .findFirst()
                .orElseThrow();
        TextField field = (TextField) dialog.getScene().getRoot().lookup("#win-line");
        robot.interact(() -> {
            field.setText("A社から見積依頼");
            field.requestFocus();
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(wins.all()).hasSize(1);
        assertThat(notices).containsExactly("成果を記録しました: A社から見積依頼");
        assertThat(dialog.isShowing()).isFalse();
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> {
            line(robot).requestFocus();
            line(robot).setText(text);
            line(robot).end();
        });
    }

    private static TextField line(FxRobot robot) {
        return robot.lookup("#win-line").queryAs(TextField.class);
    }

    private static InputMethodEvent composition(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0);
    }
}
