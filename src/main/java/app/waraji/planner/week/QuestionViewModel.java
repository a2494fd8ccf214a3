package app.waraji.planner.week;

import app.waraji.kernel.Tasks;
import app.waraji.planner.ledger.Displacement;
import app.waraji.planner.ledger.LedgerStore;
import app.waraji.planner.ledger.Reason;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The question what time was given to, with room for a note. It holds nothing up: it can be left as it is. */
final class QuestionViewModel {

    private final LedgerStore ledger;
    private final Tasks tasks;

    private final ReadOnlyObjectWrapper<List<Displacement>> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<String> earlierNotes = FXCollections.observableArrayList();
    private String noteBefore = "";

    QuestionViewModel(LedgerStore ledger, Tasks tasks) {
        this.ledger = ledger;
        this.tasks = tasks;
    }

    /** What was just displaced and wants a reason, or null. */
    ReadOnlyObjectProperty<List<Displacement>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether the note is being written: digits belong to it then. */
    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    StringProperty noteProperty() {
        return note;
    }

    /** The latest first. */
    ObservableList<String> earlierNotes() {
        return earlierNotes;
    }

    void ask(List<Displacement> displacements) {
        leave();
        note.set(last(displacements).note());
        asked.set(displacements);
    }

    /** Answers what it was given to, and leaves it at that. */
    void answer(Reason reason) {
        List<Displacement> answered = asked.get();
        if (answered != null) {
            String written = note.get();
            close();
            tasks.run(() -> ledger.answers().give(answered, reason, written));
        }
    }

    /** Leaves the question: a reason stays "not known" and can be asked again; a note that was written is kept. */
    void leave() {
        List<Displacement> left = asked.get();
        if (left != null && !note.get().strip().equals(last(left).note())) {
            answer(last(left).reason());
        }
        close();
    }

    void writeNote() {
        if (asked.get() != null) {
            noteBefore = note.get();
            writing.set(true);
            tasks.run(() -> ledger.answers().notes(), earlierNotes::setAll);
        }
    }

    /** The note is written; the reason can be chosen now. */
    void keepNote() {
        writing.set(false);
    }

    /** The note is what it was before it was being written. */
    void dropNote() {
        note.set(noteBefore);
        writing.set(false);
    }

    private void close() {
        writing.set(false);
        asked.set(null);
        note.set("");
    }

    private static Displacement last(List<Displacement> displacements) {
        return displacements.get(displacements.size() - 1);
    }
}
