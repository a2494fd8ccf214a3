package app.waraji.settings;

import app.waraji.kernel.Messages;
import app.waraji.kernel.TypedTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** From and to of one day, or of lunch, which may not be at all. */
final class HoursViewModel {

    private final Messages messages;
    private final Function<Preferences, Optional<Hours>> stored;
    private final BiFunction<Preferences, Optional<Hours>, Preferences> put;
    private final Consumer<UnaryOperator<Preferences>> save;

    private final BooleanProperty present = new SimpleBooleanProperty();
    private final StringProperty from = new SimpleStringProperty("9:00");
    private final StringProperty to = new SimpleStringProperty("18:00");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Hours> shown = Optional.empty();

    HoursViewModel(
            Messages messages,
            Function<Preferences, Optional<Hours>> stored,
            BiFunction<Preferences, Optional<Hours>, Preferences> put,
            Consumer<UnaryOperator<Preferences>> save) {
        this.messages = messages;
        this.stored = stored;
        this.put = put;
        this.save = save;
        show(Preferences.DEFAULT);
    }

    BooleanProperty presentProperty() {
        return present;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Saves what is typed, or says what is wrong with it and keeps it. */
    void commit() {
        Optional<LocalTime> start = TypedTime.time(from.get());
        Optional<LocalTime> end = TypedTime.time(to.get());
        if (!present.get()) {
            accept(null);
        } else if (start.isEmpty() || end.isEmpty()) {
            problem.set(messages.text("settings.problem.time"));
        } else if (!start.get().isBefore(end.get())) {
            problem.set(messages.text("settings.problem.order"));
        } else {
            accept(new Hours(start.get(), end.get()));
        }
    }

    /** As with {@link FieldViewModel#show}. */
    void show(Preferences preferences) {
        Optional<Hours> now = stored.apply(preferences);
        boolean changed = !now.equals(shown);
        shown = now;
        if (changed || problem.get().isEmpty()) {
            present.set(now.isPresent());
            now.ifPresent(hours -> {
                from.set(TypedTime.written(hours.from()));
                to.set(TypedTime.written(hours.to()));
            });
            problem.set("");
        }
    }

    private void accept(@Nullable Hours typed) {
        problem.set("");
        Optional<Hours> hours = Optional.ofNullable(typed);
        save.accept(preferences -> put.apply(preferences, hours));
    }
}
