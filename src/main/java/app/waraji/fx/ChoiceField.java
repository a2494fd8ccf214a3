package app.waraji.fx;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;

/** One of several, chosen from a list. */
public final class ChoiceField<T> extends ComboBox<T> {

    private final Property<T> chosen;

    /**
     * @param words what each is called
     * @param name for a screen reader
     */
    public ChoiceField(Property<T> chosen, Collection<? extends T> offered, Function<T, String> words, String name) {
        this.chosen = chosen;
        setConverter(new ChoiceWords<>(words));
        getItems().setAll(offered);
        valueProperty().bindBidirectional(chosen);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Offers others, and keeps what is chosen. */
    public void offer(List<? extends T> offered) {
        if (!getItems().equals(offered)) {
            // While the old ones go, nothing is chosen for a moment: nobody is to hear of that.
            valueProperty().unbindBidirectional(chosen);
            getItems().setAll(offered);
            setValue(chosen.getValue());
            valueProperty().bindBidirectional(chosen);
        }
    }
}
