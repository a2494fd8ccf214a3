package app.waraji.shell;

import app.waraji.kernel.Tasks;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The palette while it is open: what is typed, what fits, and which of it Enter takes. */
final class PaletteViewModel {

    private static final int MOST = 50;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteItem> found = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(0);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
    private PaletteSearch search;

    /** @param actions there at once; what is in the diary comes when it is read */
    PaletteViewModel(List<PaletteItem> actions, Palette palette, Tasks tasks) {
        search = new PaletteSearch(actions);
        typed.subscribe(text -> look());
        tasks.run(palette::items, items -> {
            List<PaletteItem> all = new ArrayList<>(actions);
            all.addAll(items);
            search = new PaletteSearch(all);
            look();
        });
    }

    private void look() {
        found.setAll(search.find(typed.get(), MOST));
        chosen.set(0);
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** What fits, the best first. */
    ObservableList<PaletteItem> found() {
        return found;
    }

    /** The place in {@link #found} of the one that Enter takes. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /** False once something was taken, or nothing is wanted any more. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Goes up or down the list and stays at its ends. */
    void step(int by) {
        chosen.set(Math.max(0, Math.min(found.size() - 1, chosen.get() + by)));
    }

    void take() {
        int at = chosen.get();
        if (at < found.size()) {
            PaletteItem item = found.get(at);
            close();
            item.action().run();
        }
    }

    void close() {
        open.set(false);
    }
}
