package app.waraji.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.waraji.fx.Badge;
import app.waraji.fx.Fonts;
import app.waraji.fx.Look;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked
@ExtendWith(ApplicationExtension.class)
class WindowFxTest {

    private final MadeUpHistory history = new MadeUpHistory();
    private final Notices notices = new Notices(Locale.ENGLISH);
    private final MadeUpPage week = new MadeUpPage("Week");
    private final MadeUpPage wins = new MadeUpPage("Wins");
    private final MadeUpPage settings = new MadeUpPage("Settings");
    private final List<Place> saved = new ArrayList<>();
    private Stage stage;
    private Window window;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        Fonts.load();
        Look look = new Look();
        look.reducedMotionProperty().set(true);
        window = new Window(
                stage,
                new Pages(List.of(week, wins), settings),
                look,
                history,
                notices,
                new DirectTasks(new Failures(sentence -> {}, "")));
        window.open(new PlaceMemory() {
            @Override
            public Optional<Place> load() {
                return Optional.of(new Place(10, 20, 1100, 700, false));
            }

            @Override
            public void save(Place place) {
                saved.add(place);
            }
        });
    }

    @Test
    void aBadgeTellsInTheNavigationWhatWaitsWithoutBuildingThePage(FxRobot robot) {
        robot.interact(() -> wins.badge.set(new Badge(120, "120 wins not shared yet")));
        assertThat(robot.lookup("99+").match(Node::isVisible).tryQuery()).isPresent();
        assertThat(robot.lookup((Node node) -> "Wins, 120 wins not shared yet".equals(node.getAccessibleText()))
                        .tryQuery())
                .isPresent();
        robot.interact(() -> wins.badge.set(null));
        assertThat(robot.lookup(".navigation-badge").match(Node::isVisible).tryQuery())
                .isEmpty();
        assertThat(wins.happened).isEmpty();
    }

    @Test
    void thePaletteFindsAPageAndOpensItByKeyboardAlone(FxRobot robot) {
        robot.press(KeyCode.CONTROL).press(KeyCode.K).release(KeyCode.K).release(KeyCode.CONTROL);
        waitForFxEvents();
        robot.write("set").press(KeyCode.ENTER).release(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(stage.getTitle()).isEqualTo("Settings - Waraji");
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();

        robot.press(KeyCode.CONTROL).press(KeyCode.K).release(KeyCode.K).release(KeyCode.CONTROL);
        waitForFxEvents();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
    }

    @Test
    void aPageIsBuiltWhenFirstShownAndOnlyTheShownOneIsActive(FxRobot robot) {
        assertThat(week.happened).containsExactly("built", "shown");
        assertThat(wins.happened).isEmpty();

        robot.clickOn("Wins");
        robot.clickOn(robot.lookup("Week").match(Node::isVisible).queryAs(Labeled.class));
        robot.clickOn("Wins");

        assertThat(week.happened).containsExactly("built", "shown", "hidden", "shown", "hidden");
        assertThat(wins.happened).containsExactly("built", "shown", "hidden", "shown");
        assertThat(stage.getTitle()).isEqualTo("Wins - Waraji");
    }

    @Test
    void theKeysGoToPagesAndTheSettings(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(wins.happened).endsWith("shown");

        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(settings.happened).endsWith("shown");
        assertThat(wins.happened).endsWith("hidden");
    }

    @Test
    void theKeyOfAFeatureActsInATextTooAndStandsInTheListOfShortcuts(FxRobot robot) {
        List<String> acted = new ArrayList<>();
        window.addKey(new WindowKey(KeyCombination.valueOf("Shortcut+W"), "Log a win", () -> acted.add("logged")));

        robot.clickOn("#field-Week").press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        assertThat(acted).containsExactly("logged");

        robot.type(KeyCode.F1);
        assertThat(robot.lookup("Log a win").match(this::isShown).tryQuery()).isPresent();
    }

    @Test
    void aSingleKeyMeansThePageUnlessTextIsBeingEntered(FxRobot robot) {
        robot.type(KeyCode.D);
        assertThat(week.happened).endsWith("pressed D");

        robot.clickOn("#field-Week").write("d?");

        assertThat(robot.lookup("#field-Week").queryAs(TextField.class).getText())
                .isEqualTo("d?");
        assertThat(week.happened).containsOnlyOnce("pressed D");
        assertThat(robot.lookup("Keyboard shortcuts").match(this::isShown).tryQuery())
                .isEmpty();
    }

    @Test
    void theKeyThatBeginsATextIsNotPartOfIt(FxRobot robot) {
        robot.type(KeyCode.N, KeyCode.N, KeyCode.E, KeyCode.W);

        assertThat(robot.lookup("#field-Week").queryAs(TextField.class).getText())
                .isEqualTo("new");
    }

    @Test
    void undoAndRedoSayWhatTheyWouldDoAndDoIt(FxRobot robot) {
        Platform.runLater(() -> history.happened("Move SEO article to Thursday"));
        waitForFxEvents();
        Button undo = robot.lookup("#undo").queryButton();
        assertThat(undo.getAccessibleText()).isEqualTo("Undo: Move SEO article to Thursday");
        assertThat(undo.getTooltip().getText()).isEqualTo("Undo: Move SEO article to Thursday");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(undo.isDisabled()).isTrue();
        assertThat(history.redoable()).contains("Move SEO article to Thursday");
        assertThat(robot.lookup("Undone: Move SEO article to Thursday").tryQuery())
                .isPresent();

        robot.clickOn("#redo");
        assertThat(undo.isDisabled()).isFalse();
    }

    @Test
    void undoInATextFieldIsTheFieldsOwn(FxRobot robot) {
        Platform.runLater(() -> history.happened("Add a win"));
        robot.clickOn("#field-Week").write("abc");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        assertThat(history.undoable()).contains("Add a win");
    }

    @Test
    void theQuestionMarkListsTheShortcutsUntilEscape(FxRobot robot) {
        robot.write("?");
        assertThat(robot.lookup("Keyboard shortcuts").match(this::isShown).tryQuery())
                .isPresent();
        assertThat(robot.lookup("done").tryQuery()).isPresent();

        robot.type(KeyCode.D);
        assertThat(week.happened).doesNotContain("pressed D");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("Keyboard shortcuts").match(this::isShown).tryQuery())
                .isEmpty();
        robot.type(KeyCode.D);
        assertThat(week.happened).endsWith("pressed D");
    }

    @Test
    void aNoticeOffersItsButton(FxRobot robot) {
        List<String> ran = new ArrayList<>();
        robot.interact(() -> notices.offer("The report was written.", "Show", () -> ran.add("shown")));

        robot.clickOn("Show");

        assertThat(ran).containsExactly("shown");
        assertThat(robot.lookup("The report was written.").match(this::isShown).tryQuery())
                .isEmpty();
    }

    @Test
    void theFocusComesBackToThePageAfterAClickAroundIt(FxRobot robot) {
        robot.interact(() -> {
            history.happened("Add a win");
            notices.say("One.");
        });
        robot.clickOn("#field-Week");
        robot.clickOn("#undo");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("field-Week");

        robot.clickOn(robot.from(robot.lookup(".notice").queryAll())
                .lookup(".icon-button")
                .queryButton());
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("field-Week");
    }

    @Test
    void aBannerStandsAboveThePage(FxRobot robot) {
        robot.interact(() -> window.banner("This is a sample diary.", "Remove it", () -> {}));

        assertThat(robot.lookup("This is a sample diary.").match(this::isShown).tryQuery())
                .isPresent();
    }

    @Test
    void theWindowComesBackWhereItWasAndLeavesItsPageWhenItCloses(FxRobot robot) {
        assertThat(stage.getX()).isEqualTo(10);
        assertThat(stage.getWidth()).isEqualTo(1100);

        robot.interact(() -> {
            stage.setHeight(720);
            stage.close();
        });

        assertThat(saved).containsExactly(new Place(10, 20, 1100, 720, false));
        assertThat(week.happened).endsWith("hidden");
        assertThat(history.isWatched()).isFalse();
    }

    private boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
