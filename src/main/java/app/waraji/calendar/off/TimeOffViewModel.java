package app.waraji.calendar.off;

import app.waraji.kernel.Attempts;
import app.waraji.kernel.Changes;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Subscription;
import app.waraji.kernel.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The holidays of the firm and the absences, and the line that adds a holiday. */
final class TimeOffViewModel {

    private final TimeOffStore store;
    private final Tasks tasks;
    private final Attempts attempts;
    private final Clock clock;
    private final Messages messages;

    private final ReadOnlyObjectWrapper<List<ClosedDays>> closed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Absence>> absences = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty newDays = new SimpleStringProperty("");
    private final StringProperty newName = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TimeOffViewModel(TimeOffStore store, Tasks tasks, Clock clock, Messages messages) {
        this.store = store;
        this.tasks = tasks;
        this.attempts = new Attempts(tasks, problem::set);
        this.clock = clock;
        this.messages = messages;
    }

    Subscription activate(Changes changes) {
        reread();
        return changes.on(Set.of(TimeOffStore.TOPIC), this::reread);
    }

    /** By day. */
    ReadOnlyObjectProperty<List<ClosedDays>> closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** The latest first. */
    ReadOnlyObjectProperty<List<Absence>> absencesProperty() {
        return absences.getReadOnlyProperty();
    }

    StringProperty newDaysProperty() {
        return newDays;
    }

    StringProperty newNameProperty() {
        return newName;
    }

    /** Why the last holiday was not added, in one sentence; empty where it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Days as typed; empty where they are none. */
    Optional<DayRange> days(String typed) {
        return DayRange.read(typed, today());
    }

    /** Closes the firm on the days that are typed. */
    void close() {
        String name = newName.get();
        days(newDays.get())
                .ifPresentOrElse(
                        days -> attempts.run(() -> store.close(days.first(), days.last(), name), this::forgetTyped),
                        () -> problem.set(messages.text("off.days.unread")));
    }

    private void forgetTyped() {
        newDays.set("");
        newName.set("");
    }

    void rename(ClosedDays days, String name) {
        if (!name.strip().equals(days.name())) {
            tasks.run(() -> store.rename(days, name));
        }
    }

    void open(ClosedDays days) {
        tasks.run(() -> store.open(days));
    }

    void goAway(AbsenceKind kind, LocalDate day) {
        tasks.run(() -> store.add(Absence.days(kind, day, day)));
    }

    /** Adds it, or changes the one that has its id. */
    void save(Absence absence) {
        tasks.run(() -> {
            if (absence.id() == 0) {
                store.add(absence);
            } else {
                store.change(absence);
            }
        });
    }

    void remove(Absence absence) {
        tasks.run(() -> store.remove(absence));
    }

    private record Known(List<ClosedDays> closed, List<Absence> absences) {}

    private void reread() {
        tasks.run(() -> new Known(store.companyHolidays(), store.absences()), known -> {
            closed.set(known.closed());
            absences.set(known.absences().stream()
                    .sorted((one, other) -> other.start().compareTo(one.start()))
                    .toList());
        });
    }
}
