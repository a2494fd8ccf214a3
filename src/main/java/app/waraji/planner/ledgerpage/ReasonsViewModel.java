package app.waraji.planner.ledgerpage;

import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.Reason;
import app.waraji.planner.ledger.ReasonKind;
import app.waraji.planner.ledger.ReasonStore;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The reasons to choose from, those put away, and what the user does to them. */
final class ReasonsViewModel {

    /** @param archived not offered any more */
    record Reasons(List<Reason> offered, List<Reason> archived) {}

    private final ReasonStore store;
    private final Changes changes;
    private final Tasks tasks;
    private final Attempts attempts;

    private final ReadOnlyObjectWrapper<Reasons> reasons =
            new ReadOnlyObjectWrapper<>(new Reasons(List.of(), List.of()));
    private final StringProperty newName = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    ReasonsViewModel(ReasonStore store, Changes changes, Tasks tasks) {
        this.store = store;
        this.changes = changes;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, this::say);
    }

    Subscription activate() {
        reread();
        return changes.on(Set.of(ReasonStore.TOPIC), this::reread);
    }

    /** In the order of their keys; "not known" comes last. */
    ReadOnlyObjectProperty<Reasons> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    StringProperty newNameProperty() {
        return newName;
    }

    /** What was wrong with the latest name; empty where nothing was. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    void add(ReasonKind kind) {
        String name = newName.get();
        attempts.run(() -> store.add(name, kind), () -> newName.set(""));
    }

    /** A name that is refused goes back to what it was. */
    void rename(Reason reason, String name) {
        attempts.run(() -> store.rename(reason, name), () -> {});
    }

    void moveUp(Reason reason) {
        tasks.run(() -> store.moveUp(reason));
    }

    void moveDown(Reason reason) {
        tasks.run(() -> store.moveDown(reason));
    }

    void archive(Reason reason) {
        tasks.run(() -> store.archive(reason));
    }

    void restore(Reason reason) {
        tasks.run(() -> store.restore(reason));
    }

    /** A name that was refused is shown as it was before. */
    private void say(String sentence) {
        fault.set(sentence);
        if (!sentence.isEmpty()) {
            reread();
        }
    }

    private void reread() {
        tasks.run(() -> new Reasons(store.choices(), store.archived()), reasons::set);
    }
}
