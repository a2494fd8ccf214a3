package app.waraji.calendar;

import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imported calendars, and what came of the latest import. */
final class CalendarsViewModel {

    private final CalendarStore store;
    private final Changes changes;
    private final Tasks tasks;
    private final Messages messages;

    private final ObservableList<ImportedCalendar> calendars = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", false);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading", false);
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private final ReadOnlyStringWrapper unread = new ReadOnlyStringWrapper(this, "unread", "");

    CalendarsViewModel(CalendarStore store, Changes changes, Tasks tasks, Messages messages) {
        this.store = store;
        this.changes = changes;
        this.tasks = tasks;
        this.messages = messages;
    }

    Subscription activate() {
        Subscription subscription = changes.on(Set.of(CalendarStore.TOPIC), this::reread);
        reread();
        return subscription;
    }

    /** By name. */
    ObservableList<ImportedCalendar> calendars() {
        return calendars;
    }

    /** Whether it is known that there is none. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether a file is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What the latest import brought, in a sentence or two; empty before one and once it is dismissed. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What the latest import could not read, a line each; empty where it read all. */
    ReadOnlyStringProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    void importFile(Path file) {
        dismissOutcome();
        reading.set(true);
        tasks.run(() -> stored(file), this::imported, this::refused);
    }

    void dismissOutcome() {
        outcome.set("");
        unread.set("");
    }

    void remove(ImportedCalendar calendar) {
        tasks.run(() -> store.remove(calendar));
    }

    private ImportSummary stored(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return store.importFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refusal(messages.text("calendar.refused.unreadable", name), e);
        }
    }

    private void imported(ImportSummary summary) {
        reading.set(false);
        String found = messages.text("calendar.outcome.events", summary.calendar(), summary.events());
        String missed =
                messages.text("calendar.outcome.unread", summary.unread().size());
        outcome.set(summary.unread().isEmpty() ? found : found + missed);
        unread.set(summary.unread().stream()
                .map(its -> messages.text("calendar.unread.line", String.valueOf(its.line()), its.reason(messages)))
                .collect(Collectors.joining("\n")));
    }

    /** A file that is refused is said here, where it was chosen; any other failure goes the common way. */
    private void refused(Exception failure) {
        reading.set(false);
        if (failure instanceof Refusal refusal) {
            outcome.set(refusal.sentence());
        } else {
            tasks.run(() -> {
                throw failure;
            });
        }
    }

    private void reread() {
        tasks.run(store::calendars, read -> {
            calendars.setAll(read);
            empty.set(read.isEmpty());
        });
    }
}
