package app.waraji.planner.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.waraji.activities.ActivityStore;
import app.waraji.calendar.CalendarStore;
import app.waraji.calendar.off.Absence;
import app.waraji.calendar.off.AbsenceKind;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.db.Database;
import app.waraji.fx.Fonts;
import app.waraji.fx.Theme;
import app.waraji.kernel.Changes;
import app.waraji.kernel.DirectTasks;
import app.waraji.kernel.Failures;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.BlockState;
import app.waraji.planner.BlockStore;
import app.waraji.planner.DayActions.DayAction;
import app.waraji.planner.NewBlock;
import app.waraji.planner.Role;
import app.waraji.planner.TaskStore;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason.Known;
import app.waraji.planner.series.OnHoliday;
import app.waraji.planner.series.Recurrence;
import app.waraji.planner.series.Regular;
import app.waraji.planner.series.Repeating;
import app.waraji.planner.series.RepeatingStore;
import app.waraji.planner.series.Rhythm;
import app.waraji.settings.SettingsStore;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The week page in a real scene: the pointer and the keys go through to the database. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WeekPageFxTest {

    private static final Week W47 = Week.of(LocalDateTime.parse("2026-11-16T00:00"));

    private final SetClock clock = new SetClock("2026-11-16T08:05");
    private final Changes changes = new Changes(Runnable::run);
    private final Database db = Database.inMemory(changes, clock);
    private final LedgerStore ledger = new LedgerStore(db, clock, Locale.JAPANESE);
    private final BlockStore blocks = new BlockStore(db, clock, ledger, Locale.JAPANESE);
    private final TimeOffStore off = new TimeOffStore(db, Locale.JAPANESE);
    private final RepeatingStore repeats = Repeating.over(db, clock, ledger, blocks);
    private WeekPage page;

    @Start
    void open(Stage stage) {
        Fonts.load();
        blocks.add(new NewBlock(
                "SEO記事", Role.MARKETING, null, null, new Slot(LocalDateTime.parse("2026-11-17T09:00"), 60)));
        clock.pass(Duration.ofMinutes(20));
        WeekStore store = new WeekStore(
                blocks,
                new TaskStore(db, clock, Locale.JAPANESE),
                repeats,
                ledger,
                new CalendarStore(db, clock, Locale.JAPANESE),
                new ActivityStore(db, Locale.JAPANESE),
                new SettingsStore(db, Locale.JAPANESE));
        Failures failures = new Failures(
                sentence -> {
                    throw new AssertionError(sentence);
                },
                "unexpected");
        page = new WeekPage(
                store,
                new WeekMenus(List.of(), List.of(), List.of(), this::ofDay),
                changes,
                new DirectTasks(failures),
                clock,
                Locale.JAPANESE);
        BorderPane root = new BorderPane(page.view());
        root.setTop(page.header());
        Scene scene = new Scene(root, 1280, 800);
        Theme.LIGHT.apply(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, page::pressed);
        stage.setScene(scene);
        stage.show();
        page.activate();
    }

    private List<DayAction> ofDay(LocalDate day, List<Absence> absences) {
        return List.of(new DayAction("休み", () -> off.add(Absence.days(AbsenceKind.LEAVE, day, day))));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void twoClicksOnADayNoteLeaveWhichStandsInItsHeader(FxRobot robot) {
        robot.clickOn("18").clickOn("休み");
        assertThat(off.absences())
                .containsExactly(new Absence(
                        1,
                        AbsenceKind.LEAVE,
                        "",
                        LocalDateTime.parse("2026-11-18T00:00"),
                        LocalDateTime.parse("2026-11-19T00:00"),
                        true));
        assertThat(robot.lookup(".off-chip").queryLabeled().getText()).isEqualTo("休み");
    }

    @Test
    void aWeekWithoutAnythingSaysHowToBeginUntilSomethingStandsInIt(FxRobot robot) {
        Node invitation = robot.lookup(".grid-invitation").query();
        assertThat(invitation.isVisible()).isFalse();

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(invitation.isVisible()).isTrue();

        robot.type(KeyCode.PAGE_UP);
        assertThat(invitation.isVisible()).isFalse();
    }

    @Test
    void inAnAbsenceNobodyIsAskedHowItEnded(FxRobot robot) {
        robot.interact(
                () -> off.add(Absence.days(AbsenceKind.TRIP, LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 17))));
        clock.set("2026-11-17T10:01");
        robot.interact(page::tick);
        assertThat(robot.lookup(".block-question").queryAll()).isEmpty();
    }

    @Test
    void draggingABlockToThursdayAsksWhyAndTheKeyAnswers(FxRobot robot) {
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-19T13:00", 60)));
        assertThat(placed()).containsExactly("SEO記事 2026-11-19T13:00 60");
        assertThat(robot.lookup(".chips").query().isVisible()).isTrue();

        robot.type(KeyCode.DIGIT1);
        assertThat(ledger.displacements(W47))
                .extracting(row -> row.minutes() + " " + row.reason().known())
                .containsExactly("60 " + Known.URGENT_DEAL);
        assertThat(robot.lookup(".chips").query().isVisible()).isFalse();
    }

    @Test
    void theQuestionStaysBesideItsBlockWhenTheHoursScroll(FxRobot robot) {
        makeLow(robot);
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-19T09:00", 60)));
        WaitForAsyncUtils.waitForFxEvents();
        Node chips = robot.lookup(".chips").query();
        double before = chips.getLayoutY();
        double block = screenBounds(robot, slot("2026-11-19T09:00", 60)).getMinY();
        ScrollPane hours = robot.lookup(".week-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> hours.setVvalue(0.1));
        double moved = block - screenBounds(robot, slot("2026-11-19T09:00", 60)).getMinY();
        assertThat(moved).isPositive();
        assertThat(before - chips.getLayoutY()).isCloseTo(moved, within(1.5));

        robot.interact(() -> hours.setVvalue(1));
        double window = hours.localToScreen(hours.getBoundsInLocal()).getMinY();
        assertThat(chips.localToScreen(chips.getLayoutBounds()).getMinY()).isCloseTo(window, within(1.5));
    }

    @Test
    void theQuestionIsHeardWhereTheFocusIs(FxRobot robot) {
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-19T13:00", 60)));
        Node grid = robot.lookup(".week-grid").query();
        assertThat(grid.isFocused()).isTrue();
        assertThat(grid.getAccessibleText()).contains("何に譲りましたか", "1 ", "SEO記事");
        robot.type(KeyCode.DIGIT1);
        assertThat(grid.getAccessibleText()).doesNotContain("何に譲りましたか");
    }

    @Test
    void theKeysBringWhatTheySelectIntoSight(FxRobot robot) {
        makeLow(robot);
        ScrollPane hours = robot.lookup(".week-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> hours.setVvalue(1));
        robot.type(KeyCode.DOWN);
        Bounds window = hours.localToScreen(hours.getBoundsInLocal());
        assertThat(window.contains(screenBounds(robot, slot("2026-11-17T09:00", 60))))
                .isTrue();
    }

    @Test
    void theHoursGoOnScrollingWhileADragRestsAtTheLowerEdge(FxRobot robot) throws TimeoutException {
        makeLow(robot);
        ScrollPane hours = robot.lookup(".week-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> hours.setVvalue(0));
        Bounds window = hours.localToScreen(hours.getBoundsInLocal());
        double x = centre(robot, slot("2026-11-19T13:00", 60)).getX();
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .moveTo(new Point2D(x, window.getMaxY() - 8));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> hours.getVvalue() == 1);
        robot.drop();
        LocalDateTime start = blocks.placed(W47).get(0).start();
        assertThat(start).isAfter(LocalDateTime.parse("2026-11-19T17:00"));
    }

    @Test
    void pressingTheStripOpensTheHoursThatAreFoldedAway(FxRobot robot) {
        robot.interact(() -> blocks.add(
                new NewBlock("朝会", Role.SALES, null, null, new Slot(LocalDateTime.parse("2026-11-18T06:30"), 30))));
        assertThat(robot.lookup("▸ 8:00より前  1件").queryAll()).isNotEmpty();
        assertThat(earlyBlock(robot).isVisible()).isFalse();

        robot.clickOn("▸ 8:00より前  1件");
        assertThat(earlyBlock(robot).isVisible()).isTrue();
        robot.clickOn("▾ 8:00より前  1件");
        assertThat(earlyBlock(robot).isVisible()).isFalse();
    }

    private static Node earlyBlock(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".block").queryAll().stream()
                .filter(node -> node.getAccessibleText().startsWith("朝会"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keysTurnToFiveDaysAndToTheWholeDayAndBackWithNothingToUndo(FxRobot robot) {
        Optional<String> undoable = db.undoable();
        robot.type(KeyCode.V);
        assertThat(robot.lookup(".day-header").queryAll()).hasSize(5);
        robot.type(KeyCode.H);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".fold-strip").queryAllAs(FoldStripView.class))
                .allMatch(ghost -> !((Node) ghost).isVisible());
        assertThat(db.undoable()).isEqualTo(undoable);
        robot.type(KeyCode.H).type(KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".day-header").queryAll()).hasSize(7);
        assertThat(robot.lookup(".fold-strip").queryAllAs(FoldStripView.class)).allMatch(Node::isVisible);
    }

    @Test
    void theWholeDayOpensAtTheUsualHours(FxRobot robot) {
        robot.type(KeyCode.H);
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane hours = robot.lookup(".week-scroll").queryAs(ScrollPane.class);
        double hidden = hours.getContent().getBoundsInLocal().getHeight()
                - hours.getViewportBounds().getHeight();
        double hour = hours.getContent().getBoundsInLocal().getHeight() / 24;
        assertThat(hours.getVvalue() * hidden).isBetween(7 * hour, 9 * hour);
    }

    @Test
    void aGhostIsReachedByTabAndEnterShowsWhereItsBlockWent(FxRobot robot) {
        Block block = blocks.placed(W47).get(0);
        robot.interact(() -> blocks.move(block, LocalDateTime.parse("2026-11-25T09:00")));
        robot.type(KeyCode.TAB);
        Node ghost = robot.lookup(".ghost").query();
        assertThat(ghost.isFocused()).isTrue();
        assertThat(ghost.getAccessibleText()).contains("SEO記事", "9:00");

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".ghost").queryAllAs(Node.class)).noneMatch(Node::isVisible);
        assertThat(robot.lookup(".week-grid").query().getAccessibleText()).contains("SEO記事", "9:00");
    }

    @Test
    void enterOnTheGhostOfWhatWentToTheTrayLeadsToIt(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.L).type(KeyCode.ESCAPE).type(KeyCode.TAB);
        assertThat(robot.lookup(".ghost").query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".tray-item").query().isFocused()).isTrue();
    }

    @Test
    void aBlockThatWaitsInTheTrayIsRenamedThere(FxRobot robot) {
        robot.type(KeyCode.DOWN)
                .type(KeyCode.L)
                .type(KeyCode.ESCAPE)
                .type(KeyCode.TAB)
                .type(KeyCode.ENTER);
        robot.type(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Landing page").type(KeyCode.ENTER);
        assertThat(robot.lookup(".tray-title").queryLabeled().getText()).isEqualTo("Landing page");
        assertThat(robot.lookup(".tray-item .faint").queryLabeled().getText()).isEqualTo("1h");
        assertThat(db.undoable()).hasValueSatisfying(label -> assertThat(label).contains("Landing page"));
    }

    @Test
    void aDragThatRestsOnTheFoldedHoursOpensThem(FxRobot robot) throws TimeoutException {
        Button late = robot.lookup(".fold-strip").queryAllAs(Button.class).stream()
                .filter(strip -> strip.getText().contains("より後"))
                .findFirst()
                .orElseThrow();
        assertThat(late.getText()).startsWith("▸");
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .moveTo(late);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> late.getText().startsWith("▾"));
        robot.drop();
    }

    /** So low that the hours scroll. */
    private void makeLow(FxRobot robot) {
        robot.interact(() -> page.view().getScene().getWindow().setHeight(640));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aNoteIsWrittenBesideTheReasonAndDigitsBelongToItMeanwhile(FxRobot robot) {
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-19T13:00", 60)));
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("deal 2").type(KeyCode.ENTER);
        assertThat(robot.lookup(".chips").query().isVisible()).isTrue();
        robot.type(KeyCode.DIGIT1);
        assertThat(ledger.displacements(W47))
                .extracting(row -> row.reason().known() + " " + row.note())
                .containsExactly(Known.URGENT_DEAL + " deal 2");
        assertThat(placed()).hasSize(1);
    }

    @Test
    void escapeLeavesTheNoteThenTheQuestion(FxRobot robot) {
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-19T13:00", 60)));
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("x").type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".chips").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".chips").query().isVisible()).isFalse();
        assertThat(ledger.displacements(W47)).extracting(Displacement::note).containsExactly("");
    }

    @Test
    void escapeLetsGoOfADrag(FxRobot robot) {
        robot.drag(centre(robot, slot("2026-11-17T09:00", 60)), MouseButton.PRIMARY)
                .moveTo(centre(robot, slot("2026-11-19T13:00", 60)));
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        assertThat(placed()).containsExactly("SEO記事 2026-11-17T09:00 60");
    }

    @Test
    void drawingOnTheEmptyGridAndTypingMakesABlock(FxRobot robot) {
        robot.drag(centre(robot, slot("2026-11-18T10:00", 15)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-18T11:15", 15)));
        robot.write("newsletter").type(KeyCode.ENTER);
        assertThat(placed()).containsExactly("SEO記事 2026-11-17T09:00 60", "newsletter 2026-11-18T10:00 90");
    }

    @Test
    void theLowerEdgeMakesItLonger(FxRobot robot) {
        Bounds bounds = screenBounds(robot, slot("2026-11-17T09:00", 60));
        Point2D edge = new Point2D(bounds.getCenterX(), bounds.getMaxY() - 4);
        double halfAnHour = bounds.getHeight() / 2;
        robot.drag(edge, MouseButton.PRIMARY).dropTo(edge.add(0, halfAnHour));
        assertThat(placed()).containsExactly("SEO記事 2026-11-17T09:00 90");
    }

    @Test
    void theKeyboardAloneSelectsMovesAndEndsABlock(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(placed()).containsExactly("SEO記事 2026-11-18T09:15 60");
        robot.type(KeyCode.ESCAPE).type(KeyCode.D);
        assertThat(blocks.placed(W47)).extracting(Block::state).containsExactly(BlockState.DONE);
    }

    @Test
    void theKeyThatOpensTheFormIsNotTypedIntoIt(FxRobot robot) {
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("newsletter").type(KeyCode.ENTER);
        assertThat(blocks.placed(W47)).extracting(Block::title).contains("newsletter");
    }

    @Test
    void escapeLetsGoOfADragOutOfTheTray(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.L);
        robot.drag(".tray-item", MouseButton.PRIMARY).moveTo(centre(robot, slot("2026-11-19T13:00", 60)));
        robot.type(KeyCode.ESCAPE);
        robot.moveBy(4, 4).drop();
        assertThat(placed()).isEmpty();

        robot.drag(".tray-item", MouseButton.PRIMARY).dropTo(centre(robot, slot("2026-11-19T13:00", 60)));
        assertThat(placed()).hasSize(1);
        assertThat(robot.lookup(".week-grid").query().isFocused()).isTrue();
    }

    @Test
    void keysInTheOpenFormNeverReachTheBlockBehindIt(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.TAB);
        robot.type(KeyCode.DELETE).type(KeyCode.D);
        assertThat(placed()).hasSize(1);
        assertThat(blocks.placed(W47)).extracting(Block::state).containsExactly(BlockState.OPEN);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".week-grid").query().isFocused()).isTrue();
    }

    @Test
    void theGridSpeaksTheSelectedBlockAndABlockThatHasEndedAsks(FxRobot robot) {
        assertThat(robot.lookup(".week-grid").query().getAccessibleText()).isNotBlank();
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup(".week-grid").query().getAccessibleText()).contains("SEO記事", "9:00");
        assertThat(robot.lookup(".block-question").queryAll()).isEmpty();

        clock.set("2026-11-17T10:01");
        robot.interact(page::tick);
        assertThat(robot.lookup(".block-question").queryAll()).hasSize(1);
    }

    private List<String> placed() {
        return blocks.placed(W47).stream()
                .map(block -> block.title() + " " + block.start() + " " + block.minutes())
                .toList();
    }

    private static Slot slot(String start, int minutes) {
        return new Slot(LocalDateTime.parse(start), minutes);
    }

    private Point2D centre(FxRobot robot, Slot slot) {
        Bounds bounds = screenBounds(robot, slot);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Bounds screenBounds(FxRobot robot, Slot slot) {
        // The grid takes its height from the window onto it: one more round of layout after the first.
        WaitForAsyncUtils.waitForFxEvents();
        GridView grid = robot.lookup(".week-grid").queryAs(GridView.class);
        return grid.localToScreen(grid.boundsOf(slot));
    }

    @Test
    void oneOfASeriesIsDraggedByItselfAndAKeyLetsTheLaterOnesFollow(FxRobot robot) {
        robot.interact(this::repeatOnFridays);
        robot.drag(centre(robot, slot("2026-11-20T09:00", 60)), MouseButton.PRIMARY)
                .dropTo(centre(robot, slot("2026-11-19T13:00", 60)));
        assertThat(placed()).containsExactly("SEO記事 2026-11-17T09:00 60", "朝会 2026-11-19T13:00 60");
        assertThat(blocks.placed(W47.next()))
                .extracting(Block::start)
                .containsExactly(LocalDateTime.parse("2026-11-27T09:00"));

        robot.type(KeyCode.S);
        assertThat(blocks.placed(W47.next()))
                .extracting(Block::start)
                .containsExactly(LocalDateTime.parse("2026-11-26T13:00"));
        assertThat(robot.lookup(".chips").query().isVisible()).isFalse();
    }

    @Test
    void aBlockOfASeriesIsRenamedWithAllLaterOnesByTheKeyboard(FxRobot robot) {
        robot.interact(this::repeatOnFridays);
        robot.clickOn(centre(robot, slot("2026-11-20T09:00", 60))).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("standup").type(KeyCode.ENTER).type(KeyCode.DIGIT2);
        assertThat(blocks.placed(W47.next())).extracting(Block::title).containsExactly("standup");
    }

    private void repeatOnFridays() {
        LocalDate friday = LocalDate.parse("2026-11-20");
        repeats.add(new Regular(
                new Regular.Content("朝会", Role.SALES, null, false),
                LocalTime.of(9, 0),
                60,
                Recurrence.from(friday, new Rhythm.Weekly(Set.of(DayOfWeek.FRIDAY))),
                OnHoliday.KEEP));
    }
}
