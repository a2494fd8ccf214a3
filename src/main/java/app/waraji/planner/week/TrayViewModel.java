package app.waraji.planner.week;

import app.waraji.activities.Activity;
import app.waraji.kernel.Tasks;
import app.waraji.kernel.Week;
import app.waraji.planner.Block;
import app.waraji.planner.NewTask;
import app.waraji.planner.Role;
import app.waraji.planner.Task;
import app.waraji.planner.TaskStore;
import app.waraji.planner.quick.QuickLine;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The work that waits to be placed: what belongs to the shown week, and what belongs to no week. */
final class TrayViewModel {

    private final WeekViewModel week;
    private final TaskStore store;
    private final Tasks tasks;
    private final BooleanProperty somedayShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Placeable>> someday = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Placeable> edited = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable Long> sought = new ReadOnlyObjectWrapper<>();

    TrayViewModel(WeekViewModel week, TaskStore store, Tasks tasks) {
        this.week = week;
        this.store = store;
        this.tasks = tasks;
        week.weekProperty().addListener((seen, before, now) -> leaveForm());
    }

    /** Whether the work that belongs to no week is shown instead of the week's. */
    BooleanProperty somedayShownProperty() {
        return somedayShown;
    }

    /** What belongs to no week. */
    ReadOnlyObjectProperty<List<Placeable>> somedayProperty() {
        return someday.getReadOnlyProperty();
    }

    /** What has its form open, or null. */
    ReadOnlyObjectProperty<@Nullable Placeable> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** The id of the block of this week that somebody looks for, or null. */
    ReadOnlyObjectProperty<@Nullable Long> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    /** Shows where in the tray it is. */
    void seek(long blockId) {
        somedayShown.set(false);
        sought.set(blockId);
        sought.set(null);
    }

    /** What is to be shown. */
    List<Placeable> shown() {
        return somedayShown.get()
                ? someday.get()
                : week.shownPlan().map(WeekPlan::tray).orElse(List.of());
    }

    /** Adds what the line says, for the shown list unless it says otherwise; nothing happens where it has no title. */
    void add(String line) {
        QuickLine read = read(line);
        Week shownWeek = week.weekProperty().get();
        if (read.name().isEmpty()) {
            return;
        }
        if (read.block().isPresent()) {
            week.add(read.block().get());
            return;
        }
        boolean unsaid = read.week() == null && read.date() == null;
        NewTask wanted = read.task(shownWeek);
        tasks.run(() -> {
            store.add(unsaid && somedayShown.get() ? wanted.in(null) : wanted);
        });
    }

    /** Nothing of it waits any more. */
    void remove(Placeable item) {
        if (item instanceof Placeable.OfBlock of) {
            week.remove(of.block());
        } else if (item instanceof Placeable.OfTask of) {
            tasks.run(() -> store.remove(of.task()));
        }
    }

    /** @param to null for somewhen */
    void moveTo(Task task, @Nullable Week to) {
        tasks.run(() -> store.moveTo(task, to));
    }

    void edit(Placeable item) {
        week.sketches().discard();
        edited.set(item);
    }

    void leaveForm() {
        edited.set(null);
    }

    void save(Task task, NewTask wanted) {
        leaveForm();
        if (!wanted.equals(task.wanted())) {
            tasks.run(() -> store.revise(task, wanted));
        }
    }

    void save(Block block, String title, Role role, @Nullable Long activityId) {
        leaveForm();
        week.describe(block, title, role, activityId);
    }

    /** Reads a day as people type it; empty where the text is none. */
    Optional<LocalDate> day(String text) {
        QuickLine read = QuickLine.read(text, List.of(), now());
        boolean onlyDay = read.title().isEmpty() && read.start() == null && read.minutes() == null;
        return onlyDay ? Optional.ofNullable(read.date()) : Optional.empty();
    }

    LocalDateTime now() {
        return week.nowProperty().get();
    }

    private QuickLine read(String line) {
        List<Activity> activities = week.shownPlan()
                .map(plan -> List.copyOf(plan.activities().values()))
                .orElse(List.of());
        return QuickLine.read(line, activities, now());
    }

    /** Reads what belongs to no week; the plan has the rest. */
    void reread() {
        tasks.run(store::someday, read -> {
            List<Placeable> waiting =
                    read.stream().<Placeable>map(Placeable.OfTask::new).toList();
            someday.set(waiting);
            if (waiting.isEmpty()) {
                somedayShown.set(false);
            }
        });
    }
}
