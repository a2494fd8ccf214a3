package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Spelling;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of wins by month, what is looked for in it, and the one that is open. */
final class WinsViewModel {

    private record Found(WinRow.Entry entry, String folded) {}

    private record Read(List<Activity> activities, List<Win> wins, YearMonth month) {}

    private final WinStore wins;
    private final ActivityStore activities;
    private final Tasks tasks;
    private final Messages messages;
    private final Consumer<String> notice;

    private final ObservableList<WinRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Activity> choices = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Win> open = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper thisMonth = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private List<Found> all = List.of();

    WinsViewModel(WinStore wins, ActivityStore activities, Tasks tasks, Messages messages, Consumer<String> notice) {
        this.wins = wins;
        this.activities = activities;
        this.tasks = tasks;
        this.messages = messages;
        this.notice = notice;
        search.subscribe(sought -> filter());
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(WinStore.TOPIC, ActivityStore.TOPIC), this::reread);
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

    Optional<Activity> activityOf(Win win) {
        return choices.stream()
                .filter(activity -> Objects.equals(activity.id(), win.activityId()))
                .findFirst();
    }

    /** Writes what the form says and closes it. */
    void save(Win changed) {
        if (changed.equals(open.get())) {
            close();
        } else {
            tasks.run(
                    () -> {
                        wins.change(changed);
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
                    wins.remove(win);
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
        tasks.run(() -> new Read(activities.all(), wins.all(), YearMonth.from(wins.today())), this::show);
    }

    private void show(Read read) {
        Map<Long, Activity> byId = new HashMap<>();
        read.activities().forEach(activity -> byId.put(activity.id(), activity));
        choices.setAll(read.activities());
        all = read.wins().stream()
                .map(win -> found(win, win.activityId() == null ? null : byId.get(win.activityId())))
                .toList();
        thisMonth.set((int) read.wins().stream()
                .filter(win -> YearMonth.from(win.date()).equals(read.month()))
                .count());
        empty.set(all.isEmpty());
        filter();
        Win before = open.get();
        if (before != null) {
            open.set(read.wins().stream()
                    .filter(win -> win.id() == before.id())
                    .findFirst()
                    .orElse(null));
        }
    }

    private Found found(Win win, @Nullable Activity activity) {
        Outcome outcome = win.outcome();
        String text = String.join(
                "\n",
                win.title(),
                messages.text(outcome.effect()),
                Objects.requireNonNullElse(outcome.customer(), ""),
                Objects.requireNonNullElse(outcome.nextStep(), ""),
                activity == null ? "" : activity.title() + "\n#" + activity.shortName());
        return new Found(new WinRow.Entry(win, activity), Spelling.folded(text));
    }

    /** Every word looked for must be in it. */
    private void filter() {
        List<String> words = List.of(Spelling.folded(search.get()).strip().split("\\s+"));
        List<WinRow> shown = new ArrayList<>();
        List<WinRow.Entry> month = new ArrayList<>();
        for (Found found : all) {
            if (words.stream().allMatch(found.folded()::contains)) {
                if (!month.isEmpty() && !monthOf(month.get(0)).equals(monthOf(found.entry()))) {
                    close(month, shown);
                }
                month.add(found.entry());
            }
        }
        close(month, shown);
        rows.setAll(shown);
    }

    private static void close(List<WinRow.Entry> month, List<WinRow> shown) {
        if (!month.isEmpty()) {
            shown.add(new WinRow.Month(monthOf(month.get(0)), month.size()));
            shown.addAll(month);
            month.clear();
        }
    }

    private static YearMonth monthOf(WinRow.Entry entry) {
        return YearMonth.from(entry.win().date());
    }
}
