package app.waraji.arch.planted.wins;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Blameless. */
final class WinViewModel {

    private final WinStore store;
    private final StringProperty title = new SimpleStringProperty("");

    WinViewModel(WinStore store) {
        this.store = store;
    }

    void showFirst() {
        title.set(store.all().get(0).title());
    }

    void show(WinPage.Sample sample) {
        title.set(sample.title());
    }

    StringProperty title() {
        return title;
    }
}
