package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of wins by month, what is looked for in it, and the one that is open. */
final class WinsViewModel {

    private final WinLogStore store;
    private final Tasks tasks;
    private final Messages messages;
    private final Consumer<String> notice;

    private final ObservableList<WinRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Activity> choices = FXCollections.observableArrayList();
    private final ObservableList<YearMonth> months = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Sought> sought = new SimpleObjectProperty<>(Sought.ALL);
    private final ObjectProperty<Win> open = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<WinLog> log = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper thisMonth = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper untold = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private Chains chains = Chains.of(List.of());
    private @Nullable WinIndex index;
    private Runnable beginsLog = () -> {};

    WinsViewModel(WinLogStore store, Tasks tasks, Messages messages, Consumer<String> notice) {
        this.store = store;
        this.tasks = tasks;
        this.messages = messages;
        this.notice = notice;
        search.subscribe((was, is) -> look(with(sought.get(), is)));
        sought.subscribe((was, is) -> filter());
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(WinStore.TOPIC, ShareStore.TOPIC, ActivityStore.TOPIC), this::reread);
    }

    /** Newest first, each month under its heading. */
    ObservableList<WinRow> rows() {
        return rows;
    }

    /** Running activities, and the ended one of the open win. */
    ObservableList<Activity> choices() {
        return choices;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** What is looked for, the words of {@link #searchProperty} included. */
    ObjectProperty<Sought> soughtProperty() {
        return sought;
    }

    /** Looks for that, its words included. */
    void look(Sought wanted) {
        sought.set(wanted);
        search.set(wanted.words());
    }

    /** Those in which there are wins, the latest first. */
    ObservableList<YearMonth> months() {
        return months;
    }

    /** As it was read last; null before that. */
    ReadOnlyObjectProperty<WinLog> logProperty() {
        return log.getReadOnlyProperty();
    }

    /** How many wins nobody was told of. */
    ReadOnlyIntegerProperty untoldProperty() {
        return untold.getReadOnlyProperty();
    }

    /** How many wins are in the rows. */
    ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    Chains chains() {
        return chains;
    }

    /** The win whose form is open, or null. */
    ObjectProperty<Win> openProperty() {
        return open;
    }

    ReadOnlyIntegerProperty thisMonthProperty() {
        return thisMonth.getReadOnlyProperty();
    }

    /** Whether there is no win at all, whatever is looked for; false until it is known. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    Optional<Activity> activity(@Nullable Long id) {
        WinLog read = log.get();
        return read == null ? Optional.empty() : read.activity(id);
    }

    /** Asks for the line that logs a win. */
    void beginLog() {
        beginsLog.run();
    }

    /** @param begins puts the caret into the line that logs a win */
    void onBeginLog(Runnable begins) {
        beginsLog = begins;
    }

    /** The numbers that a win may have moved. */
    List<TrackedNumber> numbers() {
        return log.get() == null ? List.of() : log.get().numbers();
    }

    /** What the win may follow, the most likely first; what it follows is among them. */
    List<Win> forerunners(Win win) {
        return log.get() == null ? List.of() : Forerunners.of(win, log.get().wins(), chains);
    }

    /** Writes what the form says and closes it. */
    void save(Win changed) {
        if (changed.equals(open.get())) {
            close();
        } else {
            tasks.run(
                    () -> {
                        store.wins().change(changed);
                        return changed;
                    },
                    saved -> {
                        if (open.get() != null && open.get().id() == saved.id()) {
                            close();
                        }
                    });
        }
    }

    void close() {
        open.set(null);
    }

    /** Removes it and opens the one after it. */
    void remove(Win win) {
        Win next = neighbour(win);
        tasks.run(
                () -> {
                    store.wins().remove(win);
                    return win;
                },
                removed -> {
                    open.set(next);
                    notice.accept(messages.text("wins.removed", removed.title()));
                });
    }

    private @Nullable Win neighbour(Win win) {
        List<Win> shown = rows.stream()
                .flatMap(row -> row instanceof WinRow.Entry entry ? Stream.of(entry.win()) : Stream.empty())
                .toList();
        int at = shown.indexOf(win);
        if (at < 0 || shown.size() < 2) {
            return null;
        }
        return shown.get(at + 1 < shown.size() ? at + 1 : at - 1);
    }

    private void reread() {
        tasks.run(store::read, this::show);
    }

    private void show(WinLog read) {
        choices.setAll(read.activities());
        chains = Chains.of(read.wins());
        index = new WinIndex(read, chains);
        months.setAll(read.wins().stream()
                .map(win -> YearMonth.from(win.date()))
                .distinct()
                .toList());
        thisMonth.set((int) read.wins().stream()
                .filter(win -> YearMonth.from(win.date()).equals(read.month()))
                .count());
        untold.set(index.untold());
        empty.set(read.wins().isEmpty());
        log.set(read);
        filter();
        Win before = open.get();
        if (before != null) {
            open.set(read.wins().stream()
                    .filter(win -> win.id() == before.id())
                    .findFirst()
                    .orElse(null));
        }
    }

    private void filter() {
        if (index != null) {
            List<WinRow> shown = index.find(sought.get());
            found.set((int)
                    shown.stream().filter(row -> row instanceof WinRow.Entry).count());
            rows.setAll(shown);
        }
    }

    private static Sought with(Sought before, String words) {
        return new Sought(words, before.month(), before.activityId(), before.effect(), before.told());
    }
}
