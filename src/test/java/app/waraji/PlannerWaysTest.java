package app.waraji;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.db.Database;
import app.waraji.kernel.Changes;
import app.waraji.kernel.SetClock;
import app.waraji.kernel.Slot;
import app.waraji.kernel.Week;
import app.waraji.planner.NewBlock;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.rules.alert.Action;
import app.waraji.rules.alert.ActionKind;
import app.waraji.rules.alert.Phrase;
import app.waraji.rules.alert.Subject;
import app.waraji.rules.history.Item;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlannerWaysTest {

    private final SetClock clock = new SetClock("2026-11-09T08:30");
    private final Database db = Database.inMemory(new Changes(Runnable::run), clock);
    private final Stores stores = Stores.over(db, clock, Locale.ENGLISH);
    private final PlannerWays ways = new PlannerWays(db, stores, clock, Locale.ENGLISH);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void halfOfASplitTaskWaitsToBePlacedAndOneUndoTakesItBack() {
        Task task = stores.tasks().add(new NewTask("SEO article", Role.MARKETING, null, 60, null, null));
        long block = stores.blocks()
                .add(new NewBlock(
                        "SEO article",
                        Role.MARKETING,
                        null,
                        task.id(),
                        new Slot(LocalDateTime.parse("2026-11-10T14:00"), 60)))
                .blockId();
        Subject subject = Subject.of(new Item(Item.Kind.TASK, task.id()), "SEO article");

        ways.split(Action.of(ActionKind.SPLIT, subject, Phrase.said("")));

        assertThat(slot(block).minutes()).isEqualTo(30);
        assertThat(stores.tasks().toPlace())
                .filteredOn(each -> each.id() == task.id())
                .singleElement()
                .satisfies(each -> assertThat(each.restMinutes()).isEqualTo(30));
        db.undo();
        assertThat(slot(block).minutes()).isEqualTo(60);
    }

    @Test
    void halfOfABlockThatIsNoTaskWaitsInTheTray() {
        long block = stores.blocks()
                .add(new NewBlock(
                        "Fair", Role.MARKETING, null, null, new Slot(LocalDateTime.parse("2026-11-10T14:00"), 90)))
                .blockId();
        Subject subject = Subject.of(new Item(Item.Kind.BLOCK, block), "Fair");

        ways.split(Action.of(ActionKind.SPLIT, subject, Phrase.said("")));

        assertThat(slot(block).minutes()).isEqualTo(45);
        assertThat(stores.blocks().inTray(Week.of(LocalDate.of(2026, 11, 10))))
                .singleElement()
                .satisfies(each -> assertThat(each.minutes()).isEqualTo(45));
        db.undo();
        assertThat(slot(block).minutes()).isEqualTo(90);
    }

    @Test
    void aTaskThatWasPlacedAndLeftWaitsInThisWeeksTray() {
        Task task = leftInSummer();

        ways.thisWeek(Action.of(ActionKind.THIS_WEEK, subject(task), Phrase.said("")));

        assertThat(stores.blocks().inTray(Week.of(LocalDate.of(2026, 11, 9))))
                .singleElement()
                .satisfies(each -> assertThat(each.taskId()).isEqualTo(task.id()));
        assertThat(db.undoable()).hasValueSatisfying(done -> assertThat(done).contains("SEO article"));
    }

    @Test
    void aTaskThatWasPlacedAndLeftWaitsForSomeday() {
        Task task = leftInSummer();

        ways.someday(Action.of(ActionKind.SOMEDAY, subject(task), Phrase.said("")));

        assertThat(stores.tasks().someday())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo(task.id()));
        db.undo();
        assertThat(stores.tasks().someday()).isEmpty();
    }

    private Task leftInSummer() {
        clock.set("2026-07-03T09:00");
        Task task = stores.tasks().add(new NewTask("SEO article", Role.MARKETING, null, 60, null, null));
        stores.blocks()
                .add(new NewBlock(
                        "SEO article",
                        Role.MARKETING,
                        null,
                        task.id(),
                        new Slot(LocalDateTime.parse("2026-07-10T14:00"), 60)));
        clock.set("2026-11-09T08:30");
        return task;
    }

    private static Subject subject(Task task) {
        return Subject.of(new Item(Item.Kind.TASK, task.id()), task.title());
    }

    private Slot slot(long block) {
        return Objects.requireNonNull(stores.blocks().find(block).orElseThrow().slot());
    }
}
