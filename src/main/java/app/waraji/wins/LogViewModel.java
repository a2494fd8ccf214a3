package app.waraji.wins;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.kernel.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The line that logs a win, and what is understood of it while it is typed. */
final class LogViewModel {

    private final WinStore wins;
    private final ActivityStore activities;
    private final Tasks tasks;

    private final StringProperty line = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<WinLine> understood = new ReadOnlyObjectWrapper<>(WinLine.read("", List.of()));
    private final ObjectProperty<Win> after = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Win> logged = new ReadOnlyObjectWrapper<>();
    private List<Activity> known = List.of();

    LogViewModel(WinStore wins, ActivityStore activities, Tasks tasks) {
        this.wins = wins;
        this.activities = activities;
        this.tasks = tasks;
        line.subscribe(typed -> understand());
    }

    StringProperty lineProperty() {
        return line;
    }

    /** The win that the next one follows; null for a new chain. */
    ObjectProperty<Win> afterProperty() {
        return after;
    }

    /** Its title is empty while nothing is typed. */
    ReadOnlyObjectProperty<WinLine> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** The latest win that was logged from here; null before the first. */
    ReadOnlyObjectProperty<Win> loggedProperty() {
        return logged.getReadOnlyProperty();
    }

    /** Reads the activities again that a line can speak of. */
    void refresh() {
        tasks.run(activities::all, read -> {
            known = read;
            understand();
        });
    }

    /** Logs the line, as of today where it names no day, and empties it; does nothing while it is blank. */
    void log() {
        WinLine typed = understood.get();
        if (typed.title().isEmpty()) {
            return;
        }
        String asTyped = line.get();
        Win before = after.get();
        Links links = before == null ? Links.NONE : Links.after(before.id());
        LocalDate day = Objects.requireNonNullElseGet(typed.date(), wins::today);
        tasks.run(() -> wins.add(day, typed, links), win -> {
            // Whoever types fast has begun the next one already.
            if (line.get().equals(asTyped)) {
                line.set("");
            }
            after.set(null);
            logged.set(win);
        });
    }

    private void understand() {
        understood.set(WinLine.read(line.get(), known, wins.today()));
    }
}
