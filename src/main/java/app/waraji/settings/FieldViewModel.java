package app.waraji.settings;

import app.waraji.kernel.Refusal;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One text field of the form: what is typed, and what is wrong with it until it can be saved. */
final class FieldViewModel {

    private final Function<Preferences, String> written;
    private final BiFunction<Preferences, String, Preferences> taken;
    private final Consumer<UnaryOperator<Preferences>> save;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Preferences shown = Preferences.DEFAULT;

    /** @param taken what is typed, put into the preferences; a {@link Refusal} where it makes no sense */
    FieldViewModel(
            Function<Preferences, String> written,
            BiFunction<Preferences, String, Preferences> taken,
            Consumer<UnaryOperator<Preferences>> save) {
        this.written = written;
        this.taken = taken;
        this.save = save;
        text.set(written.apply(shown));
    }

    StringProperty textProperty() {
        return text;
    }

    /** One sentence; empty where nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Saves what is typed, or says what is wrong with it and keeps it. */
    void commit() {
        String typed = text.get();
        Preferences wanted;
        try {
            wanted = taken.apply(shown, typed);
        } catch (Refusal refusal) {
            problem.set(refusal.sentence());
            return;
        }
        problem.set("");
        if (wanted.equals(shown)) {
            text.set(written.apply(shown));
        } else {
            save.accept(preferences -> taken.apply(preferences, typed));
        }
    }

    /** What is set was read again; what is being typed stays unless this very thing was changed meanwhile. */
    void show(Preferences preferences) {
        boolean changed = !written.apply(preferences).equals(written.apply(shown));
        shown = preferences;
        if (changed || problem.get().isEmpty()) {
            text.set(written.apply(preferences));
            problem.set("");
        }
    }
}
