package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

@Breaks("STORES_KNOW_NO_SCREEN")
public final class PropertyStore {

    private final StringProperty title = new SimpleStringProperty("");

    public String title() {
        return title.get();
    }
}
